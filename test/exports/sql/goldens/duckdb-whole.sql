-- 30 statements for duckdb. They only read, and give counts and sums, of no person.
-- Put the rows of each result, as objects by column, into one file:
-- { "asked": "0123456789ab", "dialect": "duckdb", "results": { "deals.meaning": [ {…} ], … } }
-- Read that file where these statements were made: in the pane, or with import --statistics and the same options.

-- deals.meaning: o_won o_closedflag o_stage currency outcome deals
select o_won,
  o_closedflag,
  o_stage,
  currency,
  outcome,
  count(*) as deals
from (
select o_won, o_closedflag, o_stage, currency, case when (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') then 'won' when (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') then 'lost' when (o_closedflag = '0' and o_won = '1') or (o_closedflag = '' and o_won = '1') then 'outcomeConflict' else 'open' end as outcome from (
select case when lower(coalesce(trim(cast("won" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("won" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("won" as varchar)), '') end as o_won,
  case when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("closed_flag" as varchar)), '') end as o_closedflag,
  coalesce(trim(cast("stage" as varchar)), '') as o_stage,
  coalesce(trim(cast("currency" as varchar)), '') as currency
from "crm"."deals"
) r
) m
group by o_won, o_closedflag, o_stage, currency, outcome
limit 100001;

-- deals.doubles: ids
select count(*) as ids
from (
select id from (
select case when coalesce(trim(cast("id" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("id" as varchar)), '') end as id
from "crm"."deals"
) r where id <> '' group by id having count(*) > 1
) d;

-- deals.total: row_count
select count(*) as row_count
from "crm"."deals";

-- leads.doubles: ids
select count(*) as ids
from (
select id from (
select case when coalesce(trim(cast("id" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("id" as varchar)), '') end as id
from "crm"."leads"
) r where id <> '' group by id having count(*) > 1
) d;

-- leads.total: row_count
select count(*) as row_count
from "crm"."leads";

-- stages.words: stage row_count
select stage,
  count(*) as row_count
from (
select coalesce(trim(cast("stage" as varchar)), '') as stage
from "crm"."stages"
) w
group by stage
limit 100001;

-- deals.doubts: doubt ids first_id
with roi_deals_rows as (
select case when coalesce(trim(cast("id" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("id" as varchar)), '') end as id,
  case when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("deleted" as varchar)), '') end as deleted,
  case when cast("modified" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("modified" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("modified" as timestamp)) // 1000000 end as modified_s,
  case when coalesce(trim(cast("contact" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("contact" as varchar)), '') end as contact,
  case when lower(coalesce(trim(cast("won" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("won" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("won" as varchar)), '') end as o_won,
  case when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("closed_flag" as varchar)), '') end as o_closedflag,
  coalesce(trim(cast("stage" as varchar)), '') as o_stage,
  "amount" as amount,
  0 as unread,
  coalesce(trim(cast("currency" as varchar)), '') as currency,
  coalesce(trim(cast("source" as varchar)), '') as source,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("opened" as timestamp)) // 1000000 end as opened_s,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "opened" is null then 1 else 2 end as opened_f,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("closed" as timestamp)) // 1000000 end as closed_s,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "closed" is null then 1 else 2 end as closed_f
from "crm"."deals"
),
roi_different as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, count(*) as same from (
select r.id as id, r.deleted as deleted, r.modified_s as modified_s, r.contact as contact, r.o_won as o_won, r.o_closedflag as o_closedflag, r.o_stage as o_stage, r.amount as amount, r.unread as unread, r.currency as currency, r.source as source, r.opened_s as opened_s, r.opened_f as opened_f, r.closed_s as closed_s, r.closed_f as closed_f from roi_deals_rows r join (
select id as many_id from roi_deals_rows r where id <> '' group by id having count(*) > 1
) m on r.id = m.many_id
) c group by id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f
),
roi_doubled as (
select y.id as id, y.deleted as deleted, y.modified_s as modified_s, y.contact as contact, y.o_won as o_won, y.o_closedflag as o_closedflag, y.o_stage as o_stage, y.amount as amount, y.unread as unread, y.currency as currency, y.source as source, y.opened_s as opened_s, y.opened_f as opened_f, y.closed_s as closed_s, y.closed_f as closed_f, y.same as same, t.dated as dated from roi_different y join (
select id as dated_id, min(case when modified_s is null then 0 else 1 end) as dated from roi_different x group by id
) t on y.id = t.dated_id
),
roi_living as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, dated from roi_doubled v where dated = 1 or deleted <> '1'
)
select 'undated' as doubt, count(*) as ids, min(last_id) as first_id from (
select id as last_id, count(*) as living, min(dated) as all_dated, max(modified_s) as last_s from roi_living l group by id
) n where living > 1 and all_dated = 0
union all
select 'tied' as doubt, count(*) as ids, min(id) as first_id from (
select id, count(*) as rows_kept from (
select z.id as id, z.deleted as deleted, z.modified_s as modified_s, z.contact as contact, z.o_won as o_won, z.o_closedflag as o_closedflag, z.o_stage as o_stage, z.amount as amount, z.unread as unread, z.currency as currency, z.source as source, z.opened_s as opened_s, z.opened_f as opened_f, z.closed_s as closed_s, z.closed_f as closed_f, case when z.deleted = '1' then 'deleted' else '' end as fault from roi_living z join (
select id as last_id, count(*) as living, min(dated) as all_dated, max(modified_s) as last_s from roi_living l group by id
) k on z.id = k.last_id where k.living = 1 or (k.all_dated = 1 and z.modified_s = k.last_s)
) u group by id having count(*) > 1
) e
union all
select 'deleted' as doubt, sum(same) as ids, min(id) as first_id from roi_doubled g where dated = 0 and deleted = '1';

-- leads.doubts: doubt ids first_id
with roi_leads_rows as (
select case when coalesce(trim(cast("id" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("id" as varchar)), '') end as id,
  '' as deleted,
  coalesce(trim(cast("source" as varchar)), '') as source,
  case when coalesce(trim(cast("deal" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("deal" as varchar)), '') end as lead_deal,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("opened" as timestamp)) // 1000000 end as opened_s,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "opened" is null then 1 else 2 end as opened_f,
  '' as converted
from "crm"."leads"
),
roi_different as (
select id, deleted, source, lead_deal, opened_s, opened_f, converted, count(*) as same from (
select r.id as id, r.deleted as deleted, r.source as source, r.lead_deal as lead_deal, r.opened_s as opened_s, r.opened_f as opened_f, r.converted as converted from roi_leads_rows r join (
select id as many_id from roi_leads_rows r where id <> '' group by id having count(*) > 1
) m on r.id = m.many_id
) c group by id, deleted, source, lead_deal, opened_s, opened_f, converted
),
roi_doubled as (
select y.id as id, y.deleted as deleted, y.source as source, y.lead_deal as lead_deal, y.opened_s as opened_s, y.opened_f as opened_f, y.converted as converted, y.same as same, t.dated as dated from roi_different y join (
select id as dated_id, 0 * count(*) as dated from roi_different x group by id
) t on y.id = t.dated_id
),
roi_living as (
select id, deleted, source, lead_deal, opened_s, opened_f, converted, dated from roi_doubled v where dated = 1 or deleted <> '1'
)
select 'undated' as doubt, count(*) as ids, min(last_id) as first_id from (
select id as last_id, count(*) as living, min(dated) as all_dated from roi_living l group by id
) n where living > 1 and all_dated = 0
union all
select 'tied' as doubt, count(*) as ids, min(id) as first_id from (
select id, count(*) as rows_kept from (
select z.id as id, z.deleted as deleted, z.source as source, z.lead_deal as lead_deal, z.opened_s as opened_s, z.opened_f as opened_f, z.converted as converted, case when z.deleted = '1' then 'deleted' else '' end as fault from roi_living z join (
select id as last_id, count(*) as living, min(dated) as all_dated from roi_living l group by id
) k on z.id = k.last_id where k.living = 1
) u group by id having count(*) > 1
) e
union all
select 'deleted' as doubt, sum(same) as ids, min(id) as first_id from roi_doubled g where dated = 0 and deleted = '1';

-- stages.rows: left_out row_count first_s last_s
select left_out,
  count(*) as row_count,
  min(entered_s) as first_s,
  max(entered_s) as last_s
from (
select deal, stage, entered_s, entered_f, case when fault <> '' then fault when deal = '' then 'incomplete' when entered_f = 1 then 'incomplete' when entered_f = 2 then 'oddDate' when entered_f = 3 then 'unreadDate' when entered_s is null then 'outsidePeriod' when entered_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id,
  deleted,
  deal,
  stage,
  entered_s,
  entered_f,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  '' as deleted,
  case when coalesce(trim(cast("deal" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("deal" as varchar)), '') end as deal,
  coalesce(trim(cast("stage" as varchar)), '') as stage,
  case when cast("entered" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("entered" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("entered" as timestamp)) // 1000000 end as entered_s,
  case when cast("entered" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("entered" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "entered" is null then 1 else 2 end as entered_f
from "crm"."stages"
) r
) u
) r
group by left_out
limit 100001;

-- stages.times: entered_timed left_timed reversed_days reversed_seconds
select sum(case when entered_s is not null and entered_s <> 86400 * ((entered_s) // 86400) then 1 else 0 end) as entered_timed,
  sum(case when left_s is not null and left_s <> 86400 * ((left_s) // 86400) then 1 else 0 end) as left_timed,
  sum(case when left_s is not null and (left_s) // 86400 < (entered_s) // 86400 then 1 else 0 end) as reversed_days,
  sum(case when left_s is not null and left_s < entered_s then 1 else 0 end) as reversed_seconds
from (
select deal, stage, entered_s,
    lead(entered_s) over (partition by deal order by entered_s, stage) as left_s
  from (select deal, stage, entered_s from (
select deal, stage, entered_s, entered_f, case when fault <> '' then fault when deal = '' then 'incomplete' when entered_f = 1 then 'incomplete' when entered_f = 2 then 'oddDate' when entered_f = 3 then 'unreadDate' when entered_s is null then 'outsidePeriod' when entered_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id,
  deleted,
  deal,
  stage,
  entered_s,
  entered_f,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  '' as deleted,
  case when coalesce(trim(cast("deal" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("deal" as varchar)), '') end as deal,
  coalesce(trim(cast("stage" as varchar)), '') as stage,
  case when cast("entered" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("entered" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("entered" as timestamp)) // 1000000 end as entered_s,
  case when cast("entered" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("entered" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "entered" is null then 1 else 2 end as entered_f
from "crm"."stages"
) r
) u
) h where left_out = '') n
) t;

-- orders.rows: left_out row_count first_s last_s
select left_out,
  count(*) as row_count,
  min(at_s) as first_s,
  max(at_s) as last_s
from (
select customer, order_id, at_s, amount as paid, left_out from (
select customer, order_id, at_s, at_f, amount, unread, currency, case when fault <> '' then fault when customer = '' then 'incomplete' when at_f = 1 then 'incomplete' when at_f = 2 then 'oddDate' when at_f = 3 then 'unreadDate' when unread = 1 then 'unreadAmount' when amount is null then 'incomplete' when at_s is null then 'outsidePeriod' when at_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id,
  deleted,
  customer,
  order_id,
  at_s,
  at_f,
  amount,
  unread,
  currency,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  '' as deleted,
  case when coalesce(trim(cast("customer" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("customer" as varchar)), '') end as customer,
  case when coalesce(trim(cast("invoice" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("invoice" as varchar)), '') end as order_id,
  case when cast("bought" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("bought" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("bought" as timestamp)) // 1000000 end as at_s,
  case when cast("bought" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("bought" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "bought" is null then 1 else 2 end as at_f,
  "amount" as amount,
  0 as unread,
  '' as currency
from "crm"."orders"
) r
) u
) o
) r
group by left_out
limit 100001;

-- deals.outcomes: left_out outcome opened_f closed_f deals with_amount unread_amounts total opened_timed closed_timed first_opened last_opened first_closed last_closed
with roi_deals_rows as (
select case when coalesce(trim(cast("id" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("id" as varchar)), '') end as id,
  case when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("deleted" as varchar)), '') end as deleted,
  case when cast("modified" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("modified" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("modified" as timestamp)) // 1000000 end as modified_s,
  case when coalesce(trim(cast("contact" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("contact" as varchar)), '') end as contact,
  case when lower(coalesce(trim(cast("won" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("won" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("won" as varchar)), '') end as o_won,
  case when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("closed_flag" as varchar)), '') end as o_closedflag,
  coalesce(trim(cast("stage" as varchar)), '') as o_stage,
  "amount" as amount,
  0 as unread,
  coalesce(trim(cast("currency" as varchar)), '') as currency,
  coalesce(trim(cast("source" as varchar)), '') as source,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("opened" as timestamp)) // 1000000 end as opened_s,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "opened" is null then 1 else 2 end as opened_f,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("closed" as timestamp)) // 1000000 end as closed_s,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "closed" is null then 1 else 2 end as closed_f
from "crm"."deals"
),
roi_different as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, count(*) as same from (
select r.id as id, r.deleted as deleted, r.modified_s as modified_s, r.contact as contact, r.o_won as o_won, r.o_closedflag as o_closedflag, r.o_stage as o_stage, r.amount as amount, r.unread as unread, r.currency as currency, r.source as source, r.opened_s as opened_s, r.opened_f as opened_f, r.closed_s as closed_s, r.closed_f as closed_f from roi_deals_rows r join (
select id as many_id from roi_deals_rows r where id <> '' group by id having count(*) > 1
) m on r.id = m.many_id
) c group by id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f
),
roi_living as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, dated from (
select y.id as id, y.deleted as deleted, y.modified_s as modified_s, y.contact as contact, y.o_won as o_won, y.o_closedflag as o_closedflag, y.o_stage as o_stage, y.amount as amount, y.unread as unread, y.currency as currency, y.source as source, y.opened_s as opened_s, y.opened_f as opened_f, y.closed_s as closed_s, y.closed_f as closed_f, y.same as same, t.dated as dated from roi_different y join (
select id as dated_id, min(case when modified_s is null then 0 else 1 end) as dated from roi_different x group by id
) t on y.id = t.dated_id
) v where dated = 1 or deleted <> '1'
)
select left_out,
  case when is_won then 'won' when is_lost then 'lost' else 'open' end as outcome,
  opened_f,
  closed_f,
  count(*) as deals,
  count(worth) as with_amount,
  0 as unread_amounts,
  sum(worth) as total,
  max((opened_s) % 86400) as opened_timed,
  max((closed_s) % 86400) as closed_timed,
  min(opened_s) as first_opened,
  max(opened_s) as last_opened,
  min(closed_s) as first_closed,
  max(closed_s) as last_closed
from (
select id, contact, source, outcome, is_won, is_lost, opened_s, opened_f, ended_s as closed_s, ended_f as closed_f, unread,
  amount as worth,
  case when fault <> '' then fault when outcome not in ('won', 'lost', 'open') then outcome when case when currency not in ('EUR', '') then 'otherCurrency' else '' end <> '' then case when currency not in ('EUR', '') then 'otherCurrency' else '' end when outcome = 'open' and opened_s >= 1767225600 then 'outsidePeriod' when outcome <> 'open' and ended_s is null then 'outsidePeriod' when outcome <> 'open' and ended_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, outcome, is_won, is_lost, closed_s as ended_s, closed_f as ended_f from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, closed_s, closed_f, case when (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') then 'won' when (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') then 'lost' when (o_closedflag = '0' and o_won = '1') or (o_closedflag = '' and o_won = '1') then 'outcomeConflict' else 'open' end as outcome, (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') as is_won, (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') as is_lost from (
select s.id as id,
  s.deleted as deleted,
  s.modified_s as modified_s,
  s.contact as contact,
  s.o_won as o_won,
  s.o_closedflag as o_closedflag,
  s.o_stage as o_stage,
  s.amount as amount,
  s.unread as unread,
  s.currency as currency,
  s.source as source,
  s.opened_s as opened_s,
  s.opened_f as opened_f,
  s.closed_s as closed_s,
  s.closed_f as closed_f,
  case when s.deleted = '1' then 'deleted' else '' end as fault
from roi_deals_rows s left join (
select id as double_id, count(*) as same_id from roi_deals_rows r where id <> '' group by id having count(*) > 1
) d on s.id = d.double_id where coalesce(d.same_id, 0) = 0
union all
select z.id as id, z.deleted as deleted, z.modified_s as modified_s, z.contact as contact, z.o_won as o_won, z.o_closedflag as o_closedflag, z.o_stage as o_stage, z.amount as amount, z.unread as unread, z.currency as currency, z.source as source, z.opened_s as opened_s, z.opened_f as opened_f, z.closed_s as closed_s, z.closed_f as closed_f, case when z.deleted = '1' then 'deleted' else '' end as fault from roi_living z join (
select id as last_id, count(*) as living, min(dated) as all_dated, max(modified_s) as last_s from roi_living l group by id
) k on z.id = k.last_id where k.living = 1 or (k.all_dated = 1 and z.modified_s = k.last_s)
) u
) o
) c
) d
group by left_out, is_won, is_lost, opened_f, closed_f
limit 100001;

-- deals.cycles: whole_days elapsed_days deals total_seconds
with roi_deals_rows as (
select case when coalesce(trim(cast("id" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("id" as varchar)), '') end as id,
  case when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("deleted" as varchar)), '') end as deleted,
  case when cast("modified" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("modified" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("modified" as timestamp)) // 1000000 end as modified_s,
  case when coalesce(trim(cast("contact" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("contact" as varchar)), '') end as contact,
  case when lower(coalesce(trim(cast("won" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("won" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("won" as varchar)), '') end as o_won,
  case when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("closed_flag" as varchar)), '') end as o_closedflag,
  coalesce(trim(cast("stage" as varchar)), '') as o_stage,
  "amount" as amount,
  0 as unread,
  coalesce(trim(cast("currency" as varchar)), '') as currency,
  coalesce(trim(cast("source" as varchar)), '') as source,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("opened" as timestamp)) // 1000000 end as opened_s,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "opened" is null then 1 else 2 end as opened_f,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("closed" as timestamp)) // 1000000 end as closed_s,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "closed" is null then 1 else 2 end as closed_f
from "crm"."deals"
),
roi_different as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, count(*) as same from (
select r.id as id, r.deleted as deleted, r.modified_s as modified_s, r.contact as contact, r.o_won as o_won, r.o_closedflag as o_closedflag, r.o_stage as o_stage, r.amount as amount, r.unread as unread, r.currency as currency, r.source as source, r.opened_s as opened_s, r.opened_f as opened_f, r.closed_s as closed_s, r.closed_f as closed_f from roi_deals_rows r join (
select id as many_id from roi_deals_rows r where id <> '' group by id having count(*) > 1
) m on r.id = m.many_id
) c group by id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f
),
roi_living as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, dated from (
select y.id as id, y.deleted as deleted, y.modified_s as modified_s, y.contact as contact, y.o_won as o_won, y.o_closedflag as o_closedflag, y.o_stage as o_stage, y.amount as amount, y.unread as unread, y.currency as currency, y.source as source, y.opened_s as opened_s, y.opened_f as opened_f, y.closed_s as closed_s, y.closed_f as closed_f, y.same as same, t.dated as dated from roi_different y join (
select id as dated_id, min(case when modified_s is null then 0 else 1 end) as dated from roi_different x group by id
) t on y.id = t.dated_id
) v where dated = 1 or deleted <> '1'
)
select whole_days,
  elapsed_days,
  count(*) as deals,
  sum(seconds) as total_seconds
from (
select (closed_s) // 86400 - (opened_s) // 86400 as whole_days, (closed_s - opened_s + 8640000000) // 86400 - 100000 as elapsed_days, closed_s - opened_s as seconds
from (
select id, contact, source, outcome, is_won, is_lost, opened_s, opened_f, ended_s as closed_s, ended_f as closed_f, unread,
  amount as worth,
  case when fault <> '' then fault when outcome not in ('won', 'lost', 'open') then outcome when case when currency not in ('EUR', '') then 'otherCurrency' else '' end <> '' then case when currency not in ('EUR', '') then 'otherCurrency' else '' end when outcome = 'open' and opened_s >= 1767225600 then 'outsidePeriod' when outcome <> 'open' and ended_s is null then 'outsidePeriod' when outcome <> 'open' and ended_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, outcome, is_won, is_lost, closed_s as ended_s, closed_f as ended_f from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, closed_s, closed_f, case when (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') then 'won' when (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') then 'lost' when (o_closedflag = '0' and o_won = '1') or (o_closedflag = '' and o_won = '1') then 'outcomeConflict' else 'open' end as outcome, (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') as is_won, (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') as is_lost from (
select s.id as id,
  s.deleted as deleted,
  s.modified_s as modified_s,
  s.contact as contact,
  s.o_won as o_won,
  s.o_closedflag as o_closedflag,
  s.o_stage as o_stage,
  s.amount as amount,
  s.unread as unread,
  s.currency as currency,
  s.source as source,
  s.opened_s as opened_s,
  s.opened_f as opened_f,
  s.closed_s as closed_s,
  s.closed_f as closed_f,
  case when s.deleted = '1' then 'deleted' else '' end as fault
from roi_deals_rows s left join (
select id as double_id, count(*) as same_id from roi_deals_rows r where id <> '' group by id having count(*) > 1
) d on s.id = d.double_id where coalesce(d.same_id, 0) = 0
union all
select z.id as id, z.deleted as deleted, z.modified_s as modified_s, z.contact as contact, z.o_won as o_won, z.o_closedflag as o_closedflag, z.o_stage as o_stage, z.amount as amount, z.unread as unread, z.currency as currency, z.source as source, z.opened_s as opened_s, z.opened_f as opened_f, z.closed_s as closed_s, z.closed_f as closed_f, case when z.deleted = '1' then 'deleted' else '' end as fault from roi_living z join (
select id as last_id, count(*) as living, min(dated) as all_dated, max(modified_s) as last_s from roi_living l group by id
) k on z.id = k.last_id where k.living = 1 or (k.all_dated = 1 and z.modified_s = k.last_s)
) u
) o
) c
) d
where is_won and left_out = '' and opened_s is not null and closed_s is not null
) c
group by whole_days, elapsed_days
limit 100001;

-- deals.months: won_month deals with_amount total
with roi_deals_rows as (
select case when coalesce(trim(cast("id" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("id" as varchar)), '') end as id,
  case when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("deleted" as varchar)), '') end as deleted,
  case when cast("modified" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("modified" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("modified" as timestamp)) // 1000000 end as modified_s,
  case when coalesce(trim(cast("contact" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("contact" as varchar)), '') end as contact,
  case when lower(coalesce(trim(cast("won" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("won" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("won" as varchar)), '') end as o_won,
  case when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("closed_flag" as varchar)), '') end as o_closedflag,
  coalesce(trim(cast("stage" as varchar)), '') as o_stage,
  "amount" as amount,
  0 as unread,
  coalesce(trim(cast("currency" as varchar)), '') as currency,
  coalesce(trim(cast("source" as varchar)), '') as source,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("opened" as timestamp)) // 1000000 end as opened_s,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "opened" is null then 1 else 2 end as opened_f,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("closed" as timestamp)) // 1000000 end as closed_s,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "closed" is null then 1 else 2 end as closed_f
from "crm"."deals"
),
roi_different as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, count(*) as same from (
select r.id as id, r.deleted as deleted, r.modified_s as modified_s, r.contact as contact, r.o_won as o_won, r.o_closedflag as o_closedflag, r.o_stage as o_stage, r.amount as amount, r.unread as unread, r.currency as currency, r.source as source, r.opened_s as opened_s, r.opened_f as opened_f, r.closed_s as closed_s, r.closed_f as closed_f from roi_deals_rows r join (
select id as many_id from roi_deals_rows r where id <> '' group by id having count(*) > 1
) m on r.id = m.many_id
) c group by id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f
),
roi_living as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, dated from (
select y.id as id, y.deleted as deleted, y.modified_s as modified_s, y.contact as contact, y.o_won as o_won, y.o_closedflag as o_closedflag, y.o_stage as o_stage, y.amount as amount, y.unread as unread, y.currency as currency, y.source as source, y.opened_s as opened_s, y.opened_f as opened_f, y.closed_s as closed_s, y.closed_f as closed_f, y.same as same, t.dated as dated from roi_different y join (
select id as dated_id, min(case when modified_s is null then 0 else 1 end) as dated from roi_different x group by id
) t on y.id = t.dated_id
) v where dated = 1 or deleted <> '1'
)
select won_month,
  sum(deals) as deals,
  sum(with_amount) as with_amount,
  sum(total) as total
from (
select strftime(make_timestamp((won_day * 86400) * 1000000), '%Y-%m') as won_month, deals, with_amount, total
from (
select (closed_s) // 86400 as won_day, count(*) as deals, count(worth) as with_amount, sum(worth) as total
from (
select id, contact, source, outcome, is_won, is_lost, opened_s, opened_f, ended_s as closed_s, ended_f as closed_f, unread,
  amount as worth,
  case when fault <> '' then fault when outcome not in ('won', 'lost', 'open') then outcome when case when currency not in ('EUR', '') then 'otherCurrency' else '' end <> '' then case when currency not in ('EUR', '') then 'otherCurrency' else '' end when outcome = 'open' and opened_s >= 1767225600 then 'outsidePeriod' when outcome <> 'open' and ended_s is null then 'outsidePeriod' when outcome <> 'open' and ended_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, outcome, is_won, is_lost, closed_s as ended_s, closed_f as ended_f from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, closed_s, closed_f, case when (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') then 'won' when (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') then 'lost' when (o_closedflag = '0' and o_won = '1') or (o_closedflag = '' and o_won = '1') then 'outcomeConflict' else 'open' end as outcome, (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') as is_won, (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') as is_lost from (
select s.id as id,
  s.deleted as deleted,
  s.modified_s as modified_s,
  s.contact as contact,
  s.o_won as o_won,
  s.o_closedflag as o_closedflag,
  s.o_stage as o_stage,
  s.amount as amount,
  s.unread as unread,
  s.currency as currency,
  s.source as source,
  s.opened_s as opened_s,
  s.opened_f as opened_f,
  s.closed_s as closed_s,
  s.closed_f as closed_f,
  case when s.deleted = '1' then 'deleted' else '' end as fault
from roi_deals_rows s left join (
select id as double_id, count(*) as same_id from roi_deals_rows r where id <> '' group by id having count(*) > 1
) d on s.id = d.double_id where coalesce(d.same_id, 0) = 0
union all
select z.id as id, z.deleted as deleted, z.modified_s as modified_s, z.contact as contact, z.o_won as o_won, z.o_closedflag as o_closedflag, z.o_stage as o_stage, z.amount as amount, z.unread as unread, z.currency as currency, z.source as source, z.opened_s as opened_s, z.opened_f as opened_f, z.closed_s as closed_s, z.closed_f as closed_f, case when z.deleted = '1' then 'deleted' else '' end as fault from roi_living z join (
select id as last_id, count(*) as living, min(dated) as all_dated, max(modified_s) as last_s from roi_living l group by id
) k on z.id = k.last_id where k.living = 1 or (k.all_dated = 1 and z.modified_s = k.last_s)
) u
) o
) c
) d
where is_won and left_out = '' and closed_s is not null
group by (closed_s) // 86400
) w
) m
group by won_month
limit 100001;

-- deals.sources: source deals won total
with roi_deals_rows as (
select case when coalesce(trim(cast("id" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("id" as varchar)), '') end as id,
  case when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("deleted" as varchar)), '') end as deleted,
  case when cast("modified" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("modified" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("modified" as timestamp)) // 1000000 end as modified_s,
  case when coalesce(trim(cast("contact" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("contact" as varchar)), '') end as contact,
  case when lower(coalesce(trim(cast("won" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("won" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("won" as varchar)), '') end as o_won,
  case when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("closed_flag" as varchar)), '') end as o_closedflag,
  coalesce(trim(cast("stage" as varchar)), '') as o_stage,
  "amount" as amount,
  0 as unread,
  coalesce(trim(cast("currency" as varchar)), '') as currency,
  coalesce(trim(cast("source" as varchar)), '') as source,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("opened" as timestamp)) // 1000000 end as opened_s,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "opened" is null then 1 else 2 end as opened_f,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("closed" as timestamp)) // 1000000 end as closed_s,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "closed" is null then 1 else 2 end as closed_f
from "crm"."deals"
),
roi_different as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, count(*) as same from (
select r.id as id, r.deleted as deleted, r.modified_s as modified_s, r.contact as contact, r.o_won as o_won, r.o_closedflag as o_closedflag, r.o_stage as o_stage, r.amount as amount, r.unread as unread, r.currency as currency, r.source as source, r.opened_s as opened_s, r.opened_f as opened_f, r.closed_s as closed_s, r.closed_f as closed_f from roi_deals_rows r join (
select id as many_id from roi_deals_rows r where id <> '' group by id having count(*) > 1
) m on r.id = m.many_id
) c group by id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f
),
roi_living as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, dated from (
select y.id as id, y.deleted as deleted, y.modified_s as modified_s, y.contact as contact, y.o_won as o_won, y.o_closedflag as o_closedflag, y.o_stage as o_stage, y.amount as amount, y.unread as unread, y.currency as currency, y.source as source, y.opened_s as opened_s, y.opened_f as opened_f, y.closed_s as closed_s, y.closed_f as closed_f, y.same as same, t.dated as dated from roi_different y join (
select id as dated_id, min(case when modified_s is null then 0 else 1 end) as dated from roi_different x group by id
) t on y.id = t.dated_id
) v where dated = 1 or deleted <> '1'
)
select source,
  count(*) as deals,
  sum(case when is_won then 1 else 0 end) as won,
  sum(case when is_won then worth end) as total
from (
select id, contact, source, outcome, is_won, is_lost, opened_s, opened_f, ended_s as closed_s, ended_f as closed_f, unread,
  amount as worth,
  case when fault <> '' then fault when outcome not in ('won', 'lost', 'open') then outcome when case when currency not in ('EUR', '') then 'otherCurrency' else '' end <> '' then case when currency not in ('EUR', '') then 'otherCurrency' else '' end when outcome = 'open' and opened_s >= 1767225600 then 'outsidePeriod' when outcome <> 'open' and ended_s is null then 'outsidePeriod' when outcome <> 'open' and ended_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, outcome, is_won, is_lost, closed_s as ended_s, closed_f as ended_f from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, closed_s, closed_f, case when (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') then 'won' when (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') then 'lost' when (o_closedflag = '0' and o_won = '1') or (o_closedflag = '' and o_won = '1') then 'outcomeConflict' else 'open' end as outcome, (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') as is_won, (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') as is_lost from (
select s.id as id,
  s.deleted as deleted,
  s.modified_s as modified_s,
  s.contact as contact,
  s.o_won as o_won,
  s.o_closedflag as o_closedflag,
  s.o_stage as o_stage,
  s.amount as amount,
  s.unread as unread,
  s.currency as currency,
  s.source as source,
  s.opened_s as opened_s,
  s.opened_f as opened_f,
  s.closed_s as closed_s,
  s.closed_f as closed_f,
  case when s.deleted = '1' then 'deleted' else '' end as fault
from roi_deals_rows s left join (
select id as double_id, count(*) as same_id from roi_deals_rows r where id <> '' group by id having count(*) > 1
) d on s.id = d.double_id where coalesce(d.same_id, 0) = 0
union all
select z.id as id, z.deleted as deleted, z.modified_s as modified_s, z.contact as contact, z.o_won as o_won, z.o_closedflag as o_closedflag, z.o_stage as o_stage, z.amount as amount, z.unread as unread, z.currency as currency, z.source as source, z.opened_s as opened_s, z.opened_f as opened_f, z.closed_s as closed_s, z.closed_f as closed_f, case when z.deleted = '1' then 'deleted' else '' end as fault from roi_living z join (
select id as last_id, count(*) as living, min(dated) as all_dated, max(modified_s) as last_s from roi_living l group by id
) k on z.id = k.last_id where k.living = 1 or (k.all_dated = 1 and z.modified_s = k.last_s)
) u
) o
) c
) d
where left_out = ''
group by source
limit 100001;

-- leads.rows: left_out part_f row_count first_s last_s several_ids
with roi_leads_rows as (
select case when coalesce(trim(cast("id" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("id" as varchar)), '') end as id,
  '' as deleted,
  coalesce(trim(cast("source" as varchar)), '') as source,
  case when coalesce(trim(cast("deal" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("deal" as varchar)), '') end as lead_deal,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("opened" as timestamp)) // 1000000 end as opened_s,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "opened" is null then 1 else 2 end as opened_f,
  '' as converted
from "crm"."leads"
),
roi_different as (
select id, deleted, source, lead_deal, opened_s, opened_f, converted, count(*) as same from (
select r.id as id, r.deleted as deleted, r.source as source, r.lead_deal as lead_deal, r.opened_s as opened_s, r.opened_f as opened_f, r.converted as converted from roi_leads_rows r join (
select id as many_id from roi_leads_rows r where id <> '' group by id having count(*) > 1
) m on r.id = m.many_id
) c group by id, deleted, source, lead_deal, opened_s, opened_f, converted
),
roi_living as (
select id, deleted, source, lead_deal, opened_s, opened_f, converted, dated from (
select y.id as id, y.deleted as deleted, y.source as source, y.lead_deal as lead_deal, y.opened_s as opened_s, y.opened_f as opened_f, y.converted as converted, y.same as same, t.dated as dated from roi_different y join (
select id as dated_id, 0 * count(*) as dated from roi_different x group by id
) t on y.id = t.dated_id
) v where dated = 1 or deleted <> '1'
)
select left_out,
  opened_f as part_f,
  count(*) as row_count,
  min(opened_s) as first_s,
  max(opened_s) as last_s,
  sum(case when replace(lead_deal, ';', '') <> lead_deal then 1 else 0 end) as several_ids
from (
select id, source, lead_deal, opened_s, opened_f, converted, case when fault <> '' then fault when opened_s is null then 'outsidePeriod' when opened_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select s.id as id,
  s.deleted as deleted,
  s.source as source,
  s.lead_deal as lead_deal,
  s.opened_s as opened_s,
  s.opened_f as opened_f,
  s.converted as converted,
  case when s.deleted = '1' then 'deleted' else '' end as fault
from roi_leads_rows s left join (
select id as double_id, count(*) as same_id from roi_leads_rows r where id <> '' group by id having count(*) > 1
) d on s.id = d.double_id where coalesce(d.same_id, 0) = 0
union all
select z.id as id, z.deleted as deleted, z.source as source, z.lead_deal as lead_deal, z.opened_s as opened_s, z.opened_f as opened_f, z.converted as converted, case when z.deleted = '1' then 'deleted' else '' end as fault from roi_living z join (
select id as last_id, count(*) as living, min(dated) as all_dated from roi_living l group by id
) k on z.id = k.last_id where k.living = 1
) u
) r
group by left_out, opened_f
limit 100001;

-- leads.sources: source leads won total
with roi_leads_rows as (
select case when coalesce(trim(cast("id" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("id" as varchar)), '') end as id,
  '' as deleted,
  coalesce(trim(cast("source" as varchar)), '') as source,
  case when coalesce(trim(cast("deal" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("deal" as varchar)), '') end as lead_deal,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("opened" as timestamp)) // 1000000 end as opened_s,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "opened" is null then 1 else 2 end as opened_f,
  '' as converted
from "crm"."leads"
),
roi_different as (
select id, deleted, source, lead_deal, opened_s, opened_f, converted, count(*) as same from (
select r.id as id, r.deleted as deleted, r.source as source, r.lead_deal as lead_deal, r.opened_s as opened_s, r.opened_f as opened_f, r.converted as converted from roi_leads_rows r join (
select id as many_id from roi_leads_rows r where id <> '' group by id having count(*) > 1
) m on r.id = m.many_id
) c group by id, deleted, source, lead_deal, opened_s, opened_f, converted
),
roi_living as (
select id, deleted, source, lead_deal, opened_s, opened_f, converted, dated from (
select y.id as id, y.deleted as deleted, y.source as source, y.lead_deal as lead_deal, y.opened_s as opened_s, y.opened_f as opened_f, y.converted as converted, y.same as same, t.dated as dated from roi_different y join (
select id as dated_id, 0 * count(*) as dated from roi_different x group by id
) t on y.id = t.dated_id
) v where dated = 1 or deleted <> '1'
)
select source,
  count(*) as leads,
  sum(case when converted = '1' then 1 else 0 end) as won,
  0 as total
from (
select id, source, lead_deal, opened_s, opened_f, converted, case when fault <> '' then fault when opened_s is null then 'outsidePeriod' when opened_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select s.id as id,
  s.deleted as deleted,
  s.source as source,
  s.lead_deal as lead_deal,
  s.opened_s as opened_s,
  s.opened_f as opened_f,
  s.converted as converted,
  case when s.deleted = '1' then 'deleted' else '' end as fault
from roi_leads_rows s left join (
select id as double_id, count(*) as same_id from roi_leads_rows r where id <> '' group by id having count(*) > 1
) d on s.id = d.double_id where coalesce(d.same_id, 0) = 0
union all
select z.id as id, z.deleted as deleted, z.source as source, z.lead_deal as lead_deal, z.opened_s as opened_s, z.opened_f as opened_f, z.converted as converted, case when z.deleted = '1' then 'deleted' else '' end as fault from roi_living z join (
select id as last_id, count(*) as living, min(dated) as all_dated from roi_living l group by id
) k on z.id = k.last_id where k.living = 1
) u
) l
where left_out = ''
group by source
limit 100001;

-- leads.won: source deals won total with_amount
with roi_leads_rows as (
select case when coalesce(trim(cast("id" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("id" as varchar)), '') end as id,
  '' as deleted,
  coalesce(trim(cast("source" as varchar)), '') as source,
  case when coalesce(trim(cast("deal" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("deal" as varchar)), '') end as lead_deal,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("opened" as timestamp)) // 1000000 end as opened_s,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "opened" is null then 1 else 2 end as opened_f,
  '' as converted
from "crm"."leads"
),
roi_different as (
select id, deleted, source, lead_deal, opened_s, opened_f, converted, count(*) as same from (
select r.id as id, r.deleted as deleted, r.source as source, r.lead_deal as lead_deal, r.opened_s as opened_s, r.opened_f as opened_f, r.converted as converted from roi_leads_rows r join (
select id as many_id from roi_leads_rows r where id <> '' group by id having count(*) > 1
) m on r.id = m.many_id
) c group by id, deleted, source, lead_deal, opened_s, opened_f, converted
),
roi_living as (
select id, deleted, source, lead_deal, opened_s, opened_f, converted, dated from (
select y.id as id, y.deleted as deleted, y.source as source, y.lead_deal as lead_deal, y.opened_s as opened_s, y.opened_f as opened_f, y.converted as converted, y.same as same, t.dated as dated from roi_different y join (
select id as dated_id, 0 * count(*) as dated from roi_different x group by id
) t on y.id = t.dated_id
) v where dated = 1 or deleted <> '1'
),
roi_naming as (
select coalesce(opened_s, 4000000000) as at_s, lead_deal, source, id as id from (
select id, source, lead_deal, opened_s, opened_f, converted, case when fault <> '' then fault when opened_s is null then 'outsidePeriod' when opened_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select s.id as id,
  s.deleted as deleted,
  s.source as source,
  s.lead_deal as lead_deal,
  s.opened_s as opened_s,
  s.opened_f as opened_f,
  s.converted as converted,
  case when s.deleted = '1' then 'deleted' else '' end as fault
from roi_leads_rows s left join (
select id as double_id, count(*) as same_id from roi_leads_rows r where id <> '' group by id having count(*) > 1
) d on s.id = d.double_id where coalesce(d.same_id, 0) = 0
union all
select z.id as id, z.deleted as deleted, z.source as source, z.lead_deal as lead_deal, z.opened_s as opened_s, z.opened_f as opened_f, z.converted as converted, case when z.deleted = '1' then 'deleted' else '' end as fault from roi_living z join (
select id as last_id, count(*) as living, min(dated) as all_dated from roi_living l group by id
) k on z.id = k.last_id where k.living = 1
) u
) l where left_out = '' and lead_deal <> ''
),
roi_first as (
select s.lead_deal as lead_deal, s.source as source, s.id as id from roi_naming s join (
select lead_deal as first_deal, min(at_s) as first_value from roi_naming g group by lead_deal
) f on s.lead_deal = f.first_deal where s.at_s = f.first_value
),
roi_deals_rows as (
select case when coalesce(trim(cast("id" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("id" as varchar)), '') end as id,
  case when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("deleted" as varchar)), '') end as deleted,
  case when cast("modified" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("modified" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("modified" as timestamp)) // 1000000 end as modified_s,
  case when coalesce(trim(cast("contact" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("contact" as varchar)), '') end as contact,
  case when lower(coalesce(trim(cast("won" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("won" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("won" as varchar)), '') end as o_won,
  case when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("closed_flag" as varchar)), '') end as o_closedflag,
  coalesce(trim(cast("stage" as varchar)), '') as o_stage,
  "amount" as amount,
  0 as unread,
  coalesce(trim(cast("currency" as varchar)), '') as currency,
  coalesce(trim(cast("source" as varchar)), '') as source,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("opened" as timestamp)) // 1000000 end as opened_s,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "opened" is null then 1 else 2 end as opened_f,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("closed" as timestamp)) // 1000000 end as closed_s,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "closed" is null then 1 else 2 end as closed_f
from "crm"."deals"
),
roi_different_2 as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, count(*) as same from (
select r.id as id, r.deleted as deleted, r.modified_s as modified_s, r.contact as contact, r.o_won as o_won, r.o_closedflag as o_closedflag, r.o_stage as o_stage, r.amount as amount, r.unread as unread, r.currency as currency, r.source as source, r.opened_s as opened_s, r.opened_f as opened_f, r.closed_s as closed_s, r.closed_f as closed_f from roi_deals_rows r join (
select id as many_id from roi_deals_rows r where id <> '' group by id having count(*) > 1
) m on r.id = m.many_id
) c group by id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f
),
roi_living_2 as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, dated from (
select y.id as id, y.deleted as deleted, y.modified_s as modified_s, y.contact as contact, y.o_won as o_won, y.o_closedflag as o_closedflag, y.o_stage as o_stage, y.amount as amount, y.unread as unread, y.currency as currency, y.source as source, y.opened_s as opened_s, y.opened_f as opened_f, y.closed_s as closed_s, y.closed_f as closed_f, y.same as same, t.dated as dated from roi_different_2 y join (
select id as dated_id, min(case when modified_s is null then 0 else 1 end) as dated from roi_different_2 x group by id
) t on y.id = t.dated_id
) v where dated = 1 or deleted <> '1'
)
select source,
  count(*) as deals,
  sum(case when is_won then 1 else 0 end) as won,
  sum(case when is_won then worth end) as total,
  sum(case when worth is not null then 1 else 0 end) as with_amount
from (
select w.source as source, d.is_won as is_won, d.worth as worth from (
select lead_deal, min(source) as source from (
select s.lead_deal as lead_deal, s.source as source, s.id as id from roi_first s join (
select lead_deal as first_deal, min(id) as first_value from roi_first g group by lead_deal
) f on s.lead_deal = f.first_deal where s.id = f.first_value
) o group by lead_deal
) w join (
select id, is_won, worth from (
select id, contact, source, outcome, is_won, is_lost, opened_s, opened_f, ended_s as closed_s, ended_f as closed_f, unread,
  amount as worth,
  case when fault <> '' then fault when outcome not in ('won', 'lost', 'open') then outcome when case when currency not in ('EUR', '') then 'otherCurrency' else '' end <> '' then case when currency not in ('EUR', '') then 'otherCurrency' else '' end when outcome = 'open' and opened_s >= 1767225600 then 'outsidePeriod' when outcome <> 'open' and ended_s is null then 'outsidePeriod' when outcome <> 'open' and ended_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, outcome, is_won, is_lost, closed_s as ended_s, closed_f as ended_f from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, closed_s, closed_f, case when (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') then 'won' when (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') then 'lost' when (o_closedflag = '0' and o_won = '1') or (o_closedflag = '' and o_won = '1') then 'outcomeConflict' else 'open' end as outcome, (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') as is_won, (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') as is_lost from (
select s.id as id,
  s.deleted as deleted,
  s.modified_s as modified_s,
  s.contact as contact,
  s.o_won as o_won,
  s.o_closedflag as o_closedflag,
  s.o_stage as o_stage,
  s.amount as amount,
  s.unread as unread,
  s.currency as currency,
  s.source as source,
  s.opened_s as opened_s,
  s.opened_f as opened_f,
  s.closed_s as closed_s,
  s.closed_f as closed_f,
  case when s.deleted = '1' then 'deleted' else '' end as fault
from roi_deals_rows s left join (
select id as double_id, count(*) as same_id from roi_deals_rows r where id <> '' group by id having count(*) > 1
) d on s.id = d.double_id where coalesce(d.same_id, 0) = 0
union all
select z.id as id, z.deleted as deleted, z.modified_s as modified_s, z.contact as contact, z.o_won as o_won, z.o_closedflag as o_closedflag, z.o_stage as o_stage, z.amount as amount, z.unread as unread, z.currency as currency, z.source as source, z.opened_s as opened_s, z.opened_f as opened_f, z.closed_s as closed_s, z.closed_f as closed_f, case when z.deleted = '1' then 'deleted' else '' end as fault from roi_living_2 z join (
select id as last_id, count(*) as living, min(dated) as all_dated, max(modified_s) as last_s from roi_living_2 l group by id
) k on z.id = k.last_id where k.living = 1 or (k.all_dated = 1 and z.modified_s = k.last_s)
) u
) o
) c
) a where left_out = '' and id <> ''
) d on w.lead_deal = d.id
) j
group by source
limit 100001;

-- stages.wholeDays: stage passages total_seconds before_period
with roi_passages as (
select deal, stage, entered_s, left_s,
    sum(begins) over (partition by deal order by entered_s, stage rows unbounded preceding) as island
  from (
    select deal, stage, entered_s, left_s,
      case when stage = lag(stage) over (partition by deal order by entered_s, stage) then 0 else 1 end as begins
    from (select deal, stage, entered_s, left_s from (
select deal, stage, entered_s,
    lead(entered_s) over (partition by deal order by entered_s, stage) as left_s
  from (select deal, stage, entered_s from (
select deal, stage, entered_s, entered_f, case when fault <> '' then fault when deal = '' then 'incomplete' when entered_f = 1 then 'incomplete' when entered_f = 2 then 'oddDate' when entered_f = 3 then 'unreadDate' when entered_s is null then 'outsidePeriod' when entered_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id,
  deleted,
  deal,
  stage,
  entered_s,
  entered_f,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  '' as deleted,
  case when coalesce(trim(cast("deal" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("deal" as varchar)), '') end as deal,
  coalesce(trim(cast("stage" as varchar)), '') as stage,
  case when cast("entered" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("entered" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("entered" as timestamp)) // 1000000 end as entered_s,
  case when cast("entered" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("entered" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "entered" is null then 1 else 2 end as entered_f
from "crm"."stages"
) r
) u
) h where left_out = '') n
) k where left_s is null or not ((left_s) // 86400 < (entered_s) // 86400)) h
  ) b
)
select stage,
  sum(case when seconds >= 0 then 1 else 0 end) as passages,
  sum(case when seconds >= 0 then seconds end) as total_seconds,
  0 as before_period
from (
select stage, ended_s, case when ended_s is not null then 86400 * ((ended_s) // 86400 - (begun_s) // 86400) end as seconds from (
select deal, stage, island, min(entered_s) as begun_s, max(left_s) as ended_s from (
select i.deal as deal, i.stage as stage, i.island as island, i.entered_s as entered_s, case when i.entered_s = e.last_s then i.left_s end as left_s from roi_passages i join (
select deal as end_deal, island as end_island, max(entered_s) as last_s from roi_passages n group by deal, island
) e on i.deal = e.end_deal and i.island = e.end_island
) p group by deal, stage, island
) w
) q
group by stage
limit 100001;

-- stages.elapsed: stage passages total_seconds before_period
with roi_passages as (
select deal, stage, entered_s, left_s,
    sum(begins) over (partition by deal order by entered_s, stage rows unbounded preceding) as island
  from (
    select deal, stage, entered_s, left_s,
      case when stage = lag(stage) over (partition by deal order by entered_s, stage) then 0 else 1 end as begins
    from (select deal, stage, entered_s, left_s from (
select deal, stage, entered_s,
    lead(entered_s) over (partition by deal order by entered_s, stage) as left_s
  from (select deal, stage, entered_s from (
select deal, stage, entered_s, entered_f, case when fault <> '' then fault when deal = '' then 'incomplete' when entered_f = 1 then 'incomplete' when entered_f = 2 then 'oddDate' when entered_f = 3 then 'unreadDate' when entered_s is null then 'outsidePeriod' when entered_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id,
  deleted,
  deal,
  stage,
  entered_s,
  entered_f,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  '' as deleted,
  case when coalesce(trim(cast("deal" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("deal" as varchar)), '') end as deal,
  coalesce(trim(cast("stage" as varchar)), '') as stage,
  case when cast("entered" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("entered" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("entered" as timestamp)) // 1000000 end as entered_s,
  case when cast("entered" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("entered" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "entered" is null then 1 else 2 end as entered_f
from "crm"."stages"
) r
) u
) h where left_out = '') n
) k where left_s is null or not (left_s < entered_s)) h
  ) b
)
select stage,
  sum(case when seconds >= 0 then 1 else 0 end) as passages,
  sum(case when seconds >= 0 then seconds end) as total_seconds,
  0 as before_period
from (
select stage, ended_s, case when ended_s is not null then ended_s - begun_s end as seconds from (
select deal, stage, island, min(entered_s) as begun_s, max(left_s) as ended_s from (
select i.deal as deal, i.stage as stage, i.island as island, i.entered_s as entered_s, case when i.entered_s = e.last_s then i.left_s end as left_s from roi_passages i join (
select deal as end_deal, island as end_island, max(entered_s) as last_s from roi_passages n group by deal, island
) e on i.deal = e.end_deal and i.island = e.end_island
) p group by deal, stage, island
) w
) q
group by stage
limit 100001;

-- touches.rows: left_out row_count first_s last_s several_ids
select left_out,
  count(*) as row_count,
  min(at_s) as first_s,
  max(at_s) as last_s,
  sum(case when replace(touch_deal, ';', '') <> touch_deal then 1 else 0 end) as several_ids
from (
select touch_deal, touch_contact, channel, at_s, at_f, own_value, case when fault <> '' then fault when at_f = 1 then 'incomplete' when at_f = 2 then 'oddDate' when at_f = 3 then 'unreadDate' else '' end as left_out
from (
select id,
  deleted,
  touch_deal,
  touch_contact,
  channel,
  at_s,
  at_f,
  own_value,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  '' as deleted,
  case when coalesce(trim(cast("deal" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("deal" as varchar)), '') end as touch_deal,
  case when coalesce(trim(cast("contact" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("contact" as varchar)), '') end as touch_contact,
  coalesce(trim(cast("channel" as varchar)), '') as channel,
  case when cast("at" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("at" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("at" as timestamp)) // 1000000 end as at_s,
  case when cast("at" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("at" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "at" is null then 1 else 2 end as at_f,
  null as own_value
from "crm"."touches"
) r
) u
) r
group by left_out
limit 100001;

-- touches.matched: touches
with roi_touched as (
select touch_deal, touch_contact, channel, at_s from (
select touch_deal, touch_contact, channel, at_s, at_f, own_value, case when fault <> '' then fault when at_f = 1 then 'incomplete' when at_f = 2 then 'oddDate' when at_f = 3 then 'unreadDate' else '' end as left_out
from (
select id,
  deleted,
  touch_deal,
  touch_contact,
  channel,
  at_s,
  at_f,
  own_value,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  '' as deleted,
  case when coalesce(trim(cast("deal" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("deal" as varchar)), '') end as touch_deal,
  case when coalesce(trim(cast("contact" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("contact" as varchar)), '') end as touch_contact,
  coalesce(trim(cast("channel" as varchar)), '') as channel,
  case when cast("at" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("at" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("at" as timestamp)) // 1000000 end as at_s,
  case when cast("at" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("at" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "at" is null then 1 else 2 end as at_f,
  null as own_value
from "crm"."touches"
) r
) u
) t where left_out = ''
),
roi_deals_rows as (
select case when coalesce(trim(cast("id" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("id" as varchar)), '') end as id,
  case when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("deleted" as varchar)), '') end as deleted,
  case when cast("modified" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("modified" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("modified" as timestamp)) // 1000000 end as modified_s,
  case when coalesce(trim(cast("contact" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("contact" as varchar)), '') end as contact,
  case when lower(coalesce(trim(cast("won" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("won" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("won" as varchar)), '') end as o_won,
  case when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("closed_flag" as varchar)), '') end as o_closedflag,
  coalesce(trim(cast("stage" as varchar)), '') as o_stage,
  "amount" as amount,
  0 as unread,
  coalesce(trim(cast("currency" as varchar)), '') as currency,
  coalesce(trim(cast("source" as varchar)), '') as source,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("opened" as timestamp)) // 1000000 end as opened_s,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "opened" is null then 1 else 2 end as opened_f,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("closed" as timestamp)) // 1000000 end as closed_s,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "closed" is null then 1 else 2 end as closed_f
from "crm"."deals"
),
roi_different as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, count(*) as same from (
select r.id as id, r.deleted as deleted, r.modified_s as modified_s, r.contact as contact, r.o_won as o_won, r.o_closedflag as o_closedflag, r.o_stage as o_stage, r.amount as amount, r.unread as unread, r.currency as currency, r.source as source, r.opened_s as opened_s, r.opened_f as opened_f, r.closed_s as closed_s, r.closed_f as closed_f from roi_deals_rows r join (
select id as many_id from roi_deals_rows r where id <> '' group by id having count(*) > 1
) m on r.id = m.many_id
) c group by id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f
),
roi_living as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, dated from (
select y.id as id, y.deleted as deleted, y.modified_s as modified_s, y.contact as contact, y.o_won as o_won, y.o_closedflag as o_closedflag, y.o_stage as o_stage, y.amount as amount, y.unread as unread, y.currency as currency, y.source as source, y.opened_s as opened_s, y.opened_f as opened_f, y.closed_s as closed_s, y.closed_f as closed_f, y.same as same, t.dated as dated from roi_different y join (
select id as dated_id, min(case when modified_s is null then 0 else 1 end) as dated from roi_different x group by id
) t on y.id = t.dated_id
) v where dated = 1 or deleted <> '1'
),
roi_known as (
select id, contact, case when is_won then coalesce(worth, 0) else 0 end as deal_value from (
select id, contact, source, outcome, is_won, is_lost, opened_s, opened_f, ended_s as closed_s, ended_f as closed_f, unread,
  amount as worth,
  case when fault <> '' then fault when outcome not in ('won', 'lost', 'open') then outcome when case when currency not in ('EUR', '') then 'otherCurrency' else '' end <> '' then case when currency not in ('EUR', '') then 'otherCurrency' else '' end when outcome = 'open' and opened_s >= 1767225600 then 'outsidePeriod' when outcome <> 'open' and ended_s is null then 'outsidePeriod' when outcome <> 'open' and ended_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, outcome, is_won, is_lost, closed_s as ended_s, closed_f as ended_f from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, closed_s, closed_f, case when (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') then 'won' when (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') then 'lost' when (o_closedflag = '0' and o_won = '1') or (o_closedflag = '' and o_won = '1') then 'outcomeConflict' else 'open' end as outcome, (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') as is_won, (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') as is_lost from (
select s.id as id,
  s.deleted as deleted,
  s.modified_s as modified_s,
  s.contact as contact,
  s.o_won as o_won,
  s.o_closedflag as o_closedflag,
  s.o_stage as o_stage,
  s.amount as amount,
  s.unread as unread,
  s.currency as currency,
  s.source as source,
  s.opened_s as opened_s,
  s.opened_f as opened_f,
  s.closed_s as closed_s,
  s.closed_f as closed_f,
  case when s.deleted = '1' then 'deleted' else '' end as fault
from roi_deals_rows s left join (
select id as double_id, count(*) as same_id from roi_deals_rows r where id <> '' group by id having count(*) > 1
) d on s.id = d.double_id where coalesce(d.same_id, 0) = 0
union all
select z.id as id, z.deleted as deleted, z.modified_s as modified_s, z.contact as contact, z.o_won as o_won, z.o_closedflag as o_closedflag, z.o_stage as o_stage, z.amount as amount, z.unread as unread, z.currency as currency, z.source as source, z.opened_s as opened_s, z.opened_f as opened_f, z.closed_s as closed_s, z.closed_f as closed_f, case when z.deleted = '1' then 'deleted' else '' end as fault from roi_living z join (
select id as last_id, count(*) as living, min(dated) as all_dated, max(modified_s) as last_s from roi_living l group by id
) k on z.id = k.last_id where k.living = 1 or (k.all_dated = 1 and z.modified_s = k.last_s)
) u
) o
) c
) a where left_out = '' and id <> ''
)
select count(*) as touches from (
select x.touch_deal as deal, x.channel as channel, x.at_s as at_s, d.deal_value as deal_value from roi_touched x join roi_known d on x.touch_deal = d.id
) p
union all
select count(*) as touches from (
select s.touch_contact as touch_contact, s.channel as channel, s.at_s as at_s from roi_touched s left join (
select id as known_id, count(*) as same_id from roi_known e group by id
) k on s.touch_deal = k.known_id where coalesce(k.same_id, 0) = 0 and s.touch_contact <> ''
) q join (
select contact as known_contact, count(*) as same_contact from roi_known c where contact <> '' group by contact
) c on q.touch_contact = c.known_contact;

-- touches.values: deals worth differing
with roi_touched as (
select touch_deal, touch_contact, channel, at_s from (
select touch_deal, touch_contact, channel, at_s, at_f, own_value, case when fault <> '' then fault when at_f = 1 then 'incomplete' when at_f = 2 then 'oddDate' when at_f = 3 then 'unreadDate' else '' end as left_out
from (
select id,
  deleted,
  touch_deal,
  touch_contact,
  channel,
  at_s,
  at_f,
  own_value,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  '' as deleted,
  case when coalesce(trim(cast("deal" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("deal" as varchar)), '') end as touch_deal,
  case when coalesce(trim(cast("contact" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("contact" as varchar)), '') end as touch_contact,
  coalesce(trim(cast("channel" as varchar)), '') as channel,
  case when cast("at" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("at" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("at" as timestamp)) // 1000000 end as at_s,
  case when cast("at" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("at" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "at" is null then 1 else 2 end as at_f,
  null as own_value
from "crm"."touches"
) r
) u
) t where left_out = ''
),
roi_deals_rows as (
select case when coalesce(trim(cast("id" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("id" as varchar)), '') end as id,
  case when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("deleted" as varchar)), '') end as deleted,
  case when cast("modified" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("modified" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("modified" as timestamp)) // 1000000 end as modified_s,
  case when coalesce(trim(cast("contact" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("contact" as varchar)), '') end as contact,
  case when lower(coalesce(trim(cast("won" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("won" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("won" as varchar)), '') end as o_won,
  case when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("closed_flag" as varchar)), '') end as o_closedflag,
  coalesce(trim(cast("stage" as varchar)), '') as o_stage,
  "amount" as amount,
  0 as unread,
  coalesce(trim(cast("currency" as varchar)), '') as currency,
  coalesce(trim(cast("source" as varchar)), '') as source,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("opened" as timestamp)) // 1000000 end as opened_s,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "opened" is null then 1 else 2 end as opened_f,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("closed" as timestamp)) // 1000000 end as closed_s,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "closed" is null then 1 else 2 end as closed_f
from "crm"."deals"
),
roi_different as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, count(*) as same from (
select r.id as id, r.deleted as deleted, r.modified_s as modified_s, r.contact as contact, r.o_won as o_won, r.o_closedflag as o_closedflag, r.o_stage as o_stage, r.amount as amount, r.unread as unread, r.currency as currency, r.source as source, r.opened_s as opened_s, r.opened_f as opened_f, r.closed_s as closed_s, r.closed_f as closed_f from roi_deals_rows r join (
select id as many_id from roi_deals_rows r where id <> '' group by id having count(*) > 1
) m on r.id = m.many_id
) c group by id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f
),
roi_living as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, dated from (
select y.id as id, y.deleted as deleted, y.modified_s as modified_s, y.contact as contact, y.o_won as o_won, y.o_closedflag as o_closedflag, y.o_stage as o_stage, y.amount as amount, y.unread as unread, y.currency as currency, y.source as source, y.opened_s as opened_s, y.opened_f as opened_f, y.closed_s as closed_s, y.closed_f as closed_f, y.same as same, t.dated as dated from roi_different y join (
select id as dated_id, min(case when modified_s is null then 0 else 1 end) as dated from roi_different x group by id
) t on y.id = t.dated_id
) v where dated = 1 or deleted <> '1'
),
roi_known as (
select id, contact, case when is_won then coalesce(worth, 0) else 0 end as deal_value from (
select id, contact, source, outcome, is_won, is_lost, opened_s, opened_f, ended_s as closed_s, ended_f as closed_f, unread,
  amount as worth,
  case when fault <> '' then fault when outcome not in ('won', 'lost', 'open') then outcome when case when currency not in ('EUR', '') then 'otherCurrency' else '' end <> '' then case when currency not in ('EUR', '') then 'otherCurrency' else '' end when outcome = 'open' and opened_s >= 1767225600 then 'outsidePeriod' when outcome <> 'open' and ended_s is null then 'outsidePeriod' when outcome <> 'open' and ended_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, outcome, is_won, is_lost, closed_s as ended_s, closed_f as ended_f from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, closed_s, closed_f, case when (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') then 'won' when (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') then 'lost' when (o_closedflag = '0' and o_won = '1') or (o_closedflag = '' and o_won = '1') then 'outcomeConflict' else 'open' end as outcome, (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') as is_won, (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') as is_lost from (
select s.id as id,
  s.deleted as deleted,
  s.modified_s as modified_s,
  s.contact as contact,
  s.o_won as o_won,
  s.o_closedflag as o_closedflag,
  s.o_stage as o_stage,
  s.amount as amount,
  s.unread as unread,
  s.currency as currency,
  s.source as source,
  s.opened_s as opened_s,
  s.opened_f as opened_f,
  s.closed_s as closed_s,
  s.closed_f as closed_f,
  case when s.deleted = '1' then 'deleted' else '' end as fault
from roi_deals_rows s left join (
select id as double_id, count(*) as same_id from roi_deals_rows r where id <> '' group by id having count(*) > 1
) d on s.id = d.double_id where coalesce(d.same_id, 0) = 0
union all
select z.id as id, z.deleted as deleted, z.modified_s as modified_s, z.contact as contact, z.o_won as o_won, z.o_closedflag as o_closedflag, z.o_stage as o_stage, z.amount as amount, z.unread as unread, z.currency as currency, z.source as source, z.opened_s as opened_s, z.opened_f as opened_f, z.closed_s as closed_s, z.closed_f as closed_f, case when z.deleted = '1' then 'deleted' else '' end as fault from roi_living z join (
select id as last_id, count(*) as living, min(dated) as all_dated, max(modified_s) as last_s from roi_living l group by id
) k on z.id = k.last_id where k.living = 1 or (k.all_dated = 1 and z.modified_s = k.last_s)
) u
) o
) c
) a where left_out = '' and id <> ''
)
select count(*) as deals,
  sum(low) as worth,
  sum(case when low <> high then 1 else 0 end) as differing
from (
select deal, min(deal_value) as low, max(deal_value) as high from (
select x.touch_deal as deal, x.channel as channel, x.at_s as at_s, d.deal_value as deal_value from roi_touched x join roi_known d on x.touch_deal = d.id
union all
select d.id as deal, x.channel as channel, x.at_s as at_s, d.deal_value as deal_value from (
select s.touch_contact as touch_contact, s.channel as channel, s.at_s as at_s from roi_touched s left join (
select id as known_id, count(*) as same_id from roi_known e group by id
) k on s.touch_deal = k.known_id where coalesce(k.same_id, 0) = 0 and s.touch_contact <> ''
) x join (
select id, contact, deal_value from roi_known n where contact <> ''
) d on x.touch_contact = d.contact
) v group by deal
) b;

-- touches.channels: channel touches linear first last position
with roi_touched as (
select touch_deal, touch_contact, channel, at_s from (
select touch_deal, touch_contact, channel, at_s, at_f, own_value, case when fault <> '' then fault when at_f = 1 then 'incomplete' when at_f = 2 then 'oddDate' when at_f = 3 then 'unreadDate' else '' end as left_out
from (
select id,
  deleted,
  touch_deal,
  touch_contact,
  channel,
  at_s,
  at_f,
  own_value,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  '' as deleted,
  case when coalesce(trim(cast("deal" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("deal" as varchar)), '') end as touch_deal,
  case when coalesce(trim(cast("contact" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("contact" as varchar)), '') end as touch_contact,
  coalesce(trim(cast("channel" as varchar)), '') as channel,
  case when cast("at" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("at" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("at" as timestamp)) // 1000000 end as at_s,
  case when cast("at" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("at" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "at" is null then 1 else 2 end as at_f,
  null as own_value
from "crm"."touches"
) r
) u
) t where left_out = ''
),
roi_deals_rows as (
select case when coalesce(trim(cast("id" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("id" as varchar)), '') end as id,
  case when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("deleted" as varchar)), '') end as deleted,
  case when cast("modified" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("modified" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("modified" as timestamp)) // 1000000 end as modified_s,
  case when coalesce(trim(cast("contact" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("contact" as varchar)), '') end as contact,
  case when lower(coalesce(trim(cast("won" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("won" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("won" as varchar)), '') end as o_won,
  case when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("closed_flag" as varchar)), '') end as o_closedflag,
  coalesce(trim(cast("stage" as varchar)), '') as o_stage,
  "amount" as amount,
  0 as unread,
  coalesce(trim(cast("currency" as varchar)), '') as currency,
  coalesce(trim(cast("source" as varchar)), '') as source,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("opened" as timestamp)) // 1000000 end as opened_s,
  case when cast("opened" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("opened" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "opened" is null then 1 else 2 end as opened_f,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("closed" as timestamp)) // 1000000 end as closed_s,
  case when cast("closed" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("closed" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "closed" is null then 1 else 2 end as closed_f
from "crm"."deals"
),
roi_different as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, count(*) as same from (
select r.id as id, r.deleted as deleted, r.modified_s as modified_s, r.contact as contact, r.o_won as o_won, r.o_closedflag as o_closedflag, r.o_stage as o_stage, r.amount as amount, r.unread as unread, r.currency as currency, r.source as source, r.opened_s as opened_s, r.opened_f as opened_f, r.closed_s as closed_s, r.closed_f as closed_f from roi_deals_rows r join (
select id as many_id from roi_deals_rows r where id <> '' group by id having count(*) > 1
) m on r.id = m.many_id
) c group by id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f
),
roi_living as (
select id, deleted, modified_s, contact, o_won, o_closedflag, o_stage, amount, unread, currency, source, opened_s, opened_f, closed_s, closed_f, dated from (
select y.id as id, y.deleted as deleted, y.modified_s as modified_s, y.contact as contact, y.o_won as o_won, y.o_closedflag as o_closedflag, y.o_stage as o_stage, y.amount as amount, y.unread as unread, y.currency as currency, y.source as source, y.opened_s as opened_s, y.opened_f as opened_f, y.closed_s as closed_s, y.closed_f as closed_f, y.same as same, t.dated as dated from roi_different y join (
select id as dated_id, min(case when modified_s is null then 0 else 1 end) as dated from roi_different x group by id
) t on y.id = t.dated_id
) v where dated = 1 or deleted <> '1'
),
roi_known as (
select id, contact, case when is_won then coalesce(worth, 0) else 0 end as deal_value from (
select id, contact, source, outcome, is_won, is_lost, opened_s, opened_f, ended_s as closed_s, ended_f as closed_f, unread,
  amount as worth,
  case when fault <> '' then fault when outcome not in ('won', 'lost', 'open') then outcome when case when currency not in ('EUR', '') then 'otherCurrency' else '' end <> '' then case when currency not in ('EUR', '') then 'otherCurrency' else '' end when outcome = 'open' and opened_s >= 1767225600 then 'outsidePeriod' when outcome <> 'open' and ended_s is null then 'outsidePeriod' when outcome <> 'open' and ended_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, outcome, is_won, is_lost, closed_s as ended_s, closed_f as ended_f from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, closed_s, closed_f, case when (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') then 'won' when (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') then 'lost' when (o_closedflag = '0' and o_won = '1') or (o_closedflag = '' and o_won = '1') then 'outcomeConflict' else 'open' end as outcome, (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') as is_won, (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') as is_lost from (
select s.id as id,
  s.deleted as deleted,
  s.modified_s as modified_s,
  s.contact as contact,
  s.o_won as o_won,
  s.o_closedflag as o_closedflag,
  s.o_stage as o_stage,
  s.amount as amount,
  s.unread as unread,
  s.currency as currency,
  s.source as source,
  s.opened_s as opened_s,
  s.opened_f as opened_f,
  s.closed_s as closed_s,
  s.closed_f as closed_f,
  case when s.deleted = '1' then 'deleted' else '' end as fault
from roi_deals_rows s left join (
select id as double_id, count(*) as same_id from roi_deals_rows r where id <> '' group by id having count(*) > 1
) d on s.id = d.double_id where coalesce(d.same_id, 0) = 0
union all
select z.id as id, z.deleted as deleted, z.modified_s as modified_s, z.contact as contact, z.o_won as o_won, z.o_closedflag as o_closedflag, z.o_stage as o_stage, z.amount as amount, z.unread as unread, z.currency as currency, z.source as source, z.opened_s as opened_s, z.opened_f as opened_f, z.closed_s as closed_s, z.closed_f as closed_f, case when z.deleted = '1' then 'deleted' else '' end as fault from roi_living z join (
select id as last_id, count(*) as living, min(dated) as all_dated, max(modified_s) as last_s from roi_living l group by id
) k on z.id = k.last_id where k.living = 1 or (k.all_dated = 1 and z.modified_s = k.last_s)
) u
) o
) c
) a where left_out = '' and id <> ''
),
roi_valued as (
select x.touch_deal as deal, x.channel as channel, x.at_s as at_s, d.deal_value as deal_value from roi_touched x join roi_known d on x.touch_deal = d.id
union all
select d.id as deal, x.channel as channel, x.at_s as at_s, d.deal_value as deal_value from (
select s.touch_contact as touch_contact, s.channel as channel, s.at_s as at_s from roi_touched s left join (
select id as known_id, count(*) as same_id from roi_known e group by id
) k on s.touch_deal = k.known_id where coalesce(k.same_id, 0) = 0 and s.touch_contact <> ''
) x join (
select id, contact, deal_value from roi_known n where contact <> ''
) d on x.touch_contact = d.contact
)
select channel,
  count(*) as touches,
  sum(worth / n) as linear,
  sum(case when at_s = f then worth / nf else 0 end) as first,
  sum(case when at_s = l then worth / nl else 0 end) as last,
  sum(case when f = l then worth / n when at_s = f then worth * 0.4 / nf / (case when n > nf + nl then 1.0 else 0.8 end) when at_s = l then worth * 0.4 / nl / (case when n > nf + nl then 1.0 else 0.8 end) else worth * 0.2 / (n - nf - nl) end) as position
from (
select x.channel as channel, x.at_s as at_s, cast(x.deal_value as double) as worth, j.n as n, j.f as f, j.l as l, j.nf as nf, j.nl as nl from roi_valued x join (
select y.deal as journey, e.n as n, e.f as f, e.l as l, sum(case when y.at_s = e.f then 1 else 0 end) as nf, sum(case when y.at_s = e.l then 1 else 0 end) as nl from roi_valued y join (
select deal as end_deal, count(*) as n, min(at_s) as f, max(at_s) as l from roi_valued m group by deal
) e on y.deal = e.end_deal group by y.deal, e.n, e.f, e.l
) j on x.deal = j.journey
) c
group by channel
limit 100001;

-- orders.customers: customers again
select count(*) as customers,
  sum(case when orders > 1 then 1 else 0 end) as again
from (
select customer, sum(n) as orders from (
select customer, order_id, case when order_id = '' then count(*) else 1 end as n from (
select customer, order_id, at_s, amount as paid, left_out from (
select customer, order_id, at_s, at_f, amount, unread, currency, case when fault <> '' then fault when customer = '' then 'incomplete' when at_f = 1 then 'incomplete' when at_f = 2 then 'oddDate' when at_f = 3 then 'unreadDate' when unread = 1 then 'unreadAmount' when amount is null then 'incomplete' when at_s is null then 'outsidePeriod' when at_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id,
  deleted,
  customer,
  order_id,
  at_s,
  at_f,
  amount,
  unread,
  currency,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  '' as deleted,
  case when coalesce(trim(cast("customer" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("customer" as varchar)), '') end as customer,
  case when coalesce(trim(cast("invoice" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("invoice" as varchar)), '') end as order_id,
  case when cast("bought" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("bought" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("bought" as timestamp)) // 1000000 end as at_s,
  case when cast("bought" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("bought" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "bought" is null then 1 else 2 end as at_f,
  "amount" as amount,
  0 as unread,
  '' as currency
from "crm"."orders"
) r
) u
) o
) o where left_out = '' group by customer, order_id
) p group by customer
) c;

-- orders.outside: row_count
select count(*) as row_count
from (
select customer, order_id, at_s, amount as paid, left_out from (
select customer, order_id, at_s, at_f, amount, unread, currency, case when fault <> '' then fault when customer = '' then 'incomplete' when at_f = 1 then 'incomplete' when at_f = 2 then 'oddDate' when at_f = 3 then 'unreadDate' when unread = 1 then 'unreadAmount' when amount is null then 'incomplete' when at_s is null then 'outsidePeriod' when at_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id,
  deleted,
  customer,
  order_id,
  at_s,
  at_f,
  amount,
  unread,
  currency,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  '' as deleted,
  case when coalesce(trim(cast("customer" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("customer" as varchar)), '') end as customer,
  case when coalesce(trim(cast("invoice" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("invoice" as varchar)), '') end as order_id,
  case when cast("bought" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("bought" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("bought" as timestamp)) // 1000000 end as at_s,
  case when cast("bought" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("bought" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "bought" is null then 1 else 2 end as at_f,
  "amount" as amount,
  0 as unread,
  '' as currency
from "crm"."orders"
) r
) u
) o
) o
where left_out = '' and 1 = 0;

-- orders.cohorts: first_month bought_month customers
with roi_orders as (
select customer, order_id, at_s, at_f, amount, unread, currency, case when fault <> '' then fault when customer = '' then 'incomplete' when at_f = 1 then 'incomplete' when at_f = 2 then 'oddDate' when at_f = 3 then 'unreadDate' when unread = 1 then 'unreadAmount' when amount is null then 'incomplete' when at_s is null then 'outsidePeriod' when at_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id,
  deleted,
  customer,
  order_id,
  at_s,
  at_f,
  amount,
  unread,
  currency,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  '' as deleted,
  case when coalesce(trim(cast("customer" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("customer" as varchar)), '') end as customer,
  case when coalesce(trim(cast("invoice" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("invoice" as varchar)), '') end as order_id,
  case when cast("bought" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("bought" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("bought" as timestamp)) // 1000000 end as at_s,
  case when cast("bought" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("bought" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "bought" is null then 1 else 2 end as at_f,
  "amount" as amount,
  0 as unread,
  '' as currency
from "crm"."orders"
) r
) u
)
select first_month,
  bought_month,
  count(*) as customers
from (
select b.customer as customer, f.first_month as first_month, b.bought_month as bought_month from (
select customer, strftime(make_timestamp((at_s) * 1000000), '%Y-%m') as bought_month from (
select customer, order_id, at_s, amount as paid, left_out from roi_orders o
) o where left_out = '' and paid > 0
) b join (
select first_customer, strftime(make_timestamp((first_s) * 1000000), '%Y-%m') as first_month from (
select customer as first_customer, min(at_s) as first_s from (
select customer, order_id, at_s, amount as paid, left_out from roi_orders o
) o where left_out = '' and paid > 0 group by customer
) g
) f on b.customer = f.first_customer group by b.customer, f.first_month, b.bought_month
) h
group by first_month, bought_month
limit 100001;

-- orders.window: customers start_amount kept expansion contraction churned net_new
select sum(case when had > 0 then 1 else 0 end) as customers,
  sum(case when had > 0 then had else 0 end) as start_amount,
  sum(case when had > 0 and has > 0 then 1 else 0 end) as kept,
  sum(case when had > 0 and has > had then has - had else 0 end) as expansion,
  sum(case when had > 0 and has > 0 and has < had then had - has else 0 end) as contraction,
  sum(case when had > 0 and has <= 0 then had else 0 end) as churned,
  sum(case when first_s >= 1735689600 and first_s < 1767225600 then has else 0 end) as net_new
from (
select customer, min(case when paid > 0 then at_s end) as first_s, sum(case when at_s >= 1704067200 and at_s < 1735689600 then paid else 0 end) as had, sum(case when at_s >= 1735689600 and at_s < 1767225600 then paid else 0 end) as has from (
select customer, order_id, at_s, amount as paid, left_out from (
select customer, order_id, at_s, at_f, amount, unread, currency, case when fault <> '' then fault when customer = '' then 'incomplete' when at_f = 1 then 'incomplete' when at_f = 2 then 'oddDate' when at_f = 3 then 'unreadDate' when unread = 1 then 'unreadAmount' when amount is null then 'incomplete' when at_s is null then 'outsidePeriod' when at_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id,
  deleted,
  customer,
  order_id,
  at_s,
  at_f,
  amount,
  unread,
  currency,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  '' as deleted,
  case when coalesce(trim(cast("customer" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("customer" as varchar)), '') end as customer,
  case when coalesce(trim(cast("invoice" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("invoice" as varchar)), '') end as order_id,
  case when cast("bought" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("bought" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("bought" as timestamp)) // 1000000 end as at_s,
  case when cast("bought" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("bought" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "bought" is null then 1 else 2 end as at_f,
  "amount" as amount,
  0 as unread,
  '' as currency
from "crm"."orders"
) r
) u
) o
) o where left_out = '' group by customer
) w;

-- scores.rows: left_out part_f row_count first_s last_s
select left_out,
  at_f as part_f,
  count(*) as row_count,
  min(at_s) as first_s,
  max(at_s) as last_s
from (
select kind, score, unread, at_s, at_f, case when fault <> '' then fault when unread = 1 then 'unreadScore' when score is null then 'incomplete' when at_s is null then 'outsidePeriod' when at_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id,
  deleted,
  kind,
  score,
  unread,
  at_s,
  at_f,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  '' as deleted,
  '' as kind,
  "score" as score,
  0 as unread,
  case when cast("answered" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("answered" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("answered" as timestamp)) // 1000000 end as at_s,
  case when cast("answered" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("answered" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "answered" is null then 1 else 2 end as at_f
from "crm"."scores"
) r
) u
) r
group by left_out, at_f
limit 100001;

-- scores.counts: kind score answers
select kind,
  score,
  count(*) as answers
from (
select kind, score, unread, at_s, at_f, case when fault <> '' then fault when unread = 1 then 'unreadScore' when score is null then 'incomplete' when at_s is null then 'outsidePeriod' when at_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id,
  deleted,
  kind,
  score,
  unread,
  at_s,
  at_f,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  '' as deleted,
  '' as kind,
  "score" as score,
  0 as unread,
  case when cast("answered" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("answered" as timestamp) < timestamp '2031-01-15T06:00:01' then epoch_us(cast("answered" as timestamp)) // 1000000 end as at_s,
  case when cast("answered" as timestamp) >= timestamp '1990-01-01T00:00:00' and cast("answered" as timestamp) < timestamp '2031-01-15T06:00:01' then 0 when "answered" is null then 1 else 2 end as at_f
from "crm"."scores"
) r
) u
) s
where left_out = ''
group by kind, score
limit 100001;
