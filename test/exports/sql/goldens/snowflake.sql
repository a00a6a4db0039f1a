-- 17 statements for snowflake. They only read, and give counts and sums, of no person.
-- Put the rows of each result, as objects by column, into one file:
-- { "asked": "0123456789ab", "dialect": "snowflake", "results": { "deals.meaning": [ {…} ], … } }
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

-- stages.words: stage row_count
select stage,
  count(*) as row_count
from (
select coalesce(trim(cast("stage" as varchar)), '') as stage
from "crm"."stages"
) w
group by stage
limit 100001;

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
  case when date_part(epoch_second, cast("entered" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("entered" as timestamp_ntz)) end as entered_s,
  case when date_part(epoch_second, cast("entered" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "entered" is null then 1 else 2 end as entered_f
from "crm"."stages"
) r
) u
) r
group by left_out
limit 100001;

-- stages.times: entered_timed left_timed reversed_days reversed_seconds
select sum(case when entered_s is not null and entered_s <> 86400 * (floor((entered_s) / 86400)) then 1 else 0 end) as entered_timed,
  sum(case when left_s is not null and left_s <> 86400 * (floor((left_s) / 86400)) then 1 else 0 end) as left_timed,
  sum(case when left_s is not null and floor((left_s) / 86400) < floor((entered_s) / 86400) then 1 else 0 end) as reversed_days,
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
  case when date_part(epoch_second, cast("entered" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("entered" as timestamp_ntz)) end as entered_s,
  case when date_part(epoch_second, cast("entered" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "entered" is null then 1 else 2 end as entered_f
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
  case when date_part(epoch_second, cast("bought" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("bought" as timestamp_ntz)) end as at_s,
  case when date_part(epoch_second, cast("bought" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "bought" is null then 1 else 2 end as at_f,
  cast("amount" as number(38, 8)) as amount,
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
select id,
  deleted,
  modified_s,
  contact,
  o_won,
  o_closedflag,
  o_stage,
  amount,
  unread,
  currency,
  source,
  opened_s,
  opened_f,
  closed_s,
  closed_f,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  case when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("deleted" as varchar)), '') end as deleted,
  case when date_part(epoch_second, cast("modified" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("modified" as timestamp_ntz)) end as modified_s,
  case when coalesce(trim(cast("contact" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("contact" as varchar)), '') end as contact,
  case when lower(coalesce(trim(cast("won" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("won" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("won" as varchar)), '') end as o_won,
  case when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("closed_flag" as varchar)), '') end as o_closedflag,
  coalesce(trim(cast("stage" as varchar)), '') as o_stage,
  cast("amount" as number(38, 8)) as amount,
  0 as unread,
  coalesce(trim(cast("currency" as varchar)), '') as currency,
  coalesce(trim(cast("source" as varchar)), '') as source,
  case when date_part(epoch_second, cast("opened" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("opened" as timestamp_ntz)) end as opened_s,
  case when date_part(epoch_second, cast("opened" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "opened" is null then 1 else 2 end as opened_f,
  case when date_part(epoch_second, cast("closed" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("closed" as timestamp_ntz)) end as closed_s,
  case when date_part(epoch_second, cast("closed" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "closed" is null then 1 else 2 end as closed_f
from "crm"."deals"
) r
) u
) o
) c
) d
group by left_out, is_won, is_lost, opened_f, closed_f
limit 100001;

-- deals.cycles: whole_days elapsed_days deals total_seconds
select whole_days,
  elapsed_days,
  count(*) as deals,
  sum(seconds) as total_seconds
from (
select floor((closed_s) / 86400) - floor((opened_s) / 86400) as whole_days, floor((closed_s - opened_s + 8640000000) / 86400) - 100000 as elapsed_days, closed_s - opened_s as seconds
from (
select id, contact, source, outcome, is_won, is_lost, opened_s, opened_f, ended_s as closed_s, ended_f as closed_f, unread,
  amount as worth,
  case when fault <> '' then fault when outcome not in ('won', 'lost', 'open') then outcome when case when currency not in ('EUR', '') then 'otherCurrency' else '' end <> '' then case when currency not in ('EUR', '') then 'otherCurrency' else '' end when outcome = 'open' and opened_s >= 1767225600 then 'outsidePeriod' when outcome <> 'open' and ended_s is null then 'outsidePeriod' when outcome <> 'open' and ended_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, outcome, is_won, is_lost, closed_s as ended_s, closed_f as ended_f from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, closed_s, closed_f, case when (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') then 'won' when (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') then 'lost' when (o_closedflag = '0' and o_won = '1') or (o_closedflag = '' and o_won = '1') then 'outcomeConflict' else 'open' end as outcome, (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') as is_won, (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') as is_lost from (
select id,
  deleted,
  modified_s,
  contact,
  o_won,
  o_closedflag,
  o_stage,
  amount,
  unread,
  currency,
  source,
  opened_s,
  opened_f,
  closed_s,
  closed_f,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  case when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("deleted" as varchar)), '') end as deleted,
  case when date_part(epoch_second, cast("modified" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("modified" as timestamp_ntz)) end as modified_s,
  case when coalesce(trim(cast("contact" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("contact" as varchar)), '') end as contact,
  case when lower(coalesce(trim(cast("won" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("won" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("won" as varchar)), '') end as o_won,
  case when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("closed_flag" as varchar)), '') end as o_closedflag,
  coalesce(trim(cast("stage" as varchar)), '') as o_stage,
  cast("amount" as number(38, 8)) as amount,
  0 as unread,
  coalesce(trim(cast("currency" as varchar)), '') as currency,
  coalesce(trim(cast("source" as varchar)), '') as source,
  case when date_part(epoch_second, cast("opened" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("opened" as timestamp_ntz)) end as opened_s,
  case when date_part(epoch_second, cast("opened" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "opened" is null then 1 else 2 end as opened_f,
  case when date_part(epoch_second, cast("closed" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("closed" as timestamp_ntz)) end as closed_s,
  case when date_part(epoch_second, cast("closed" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "closed" is null then 1 else 2 end as closed_f
from "crm"."deals"
) r
) u
) o
) c
) d
where is_won and left_out = '' and opened_s is not null and closed_s is not null
) c
group by whole_days, elapsed_days
limit 100001;

-- deals.months: won_month deals with_amount total
select won_month,
  sum(deals) as deals,
  sum(with_amount) as with_amount,
  sum(total) as total
from (
select to_char(to_timestamp_ntz(won_day * 86400), 'YYYY-MM') as won_month, deals, with_amount, total
from (
select floor((closed_s) / 86400) as won_day, count(*) as deals, count(worth) as with_amount, sum(worth) as total
from (
select id, contact, source, outcome, is_won, is_lost, opened_s, opened_f, ended_s as closed_s, ended_f as closed_f, unread,
  amount as worth,
  case when fault <> '' then fault when outcome not in ('won', 'lost', 'open') then outcome when case when currency not in ('EUR', '') then 'otherCurrency' else '' end <> '' then case when currency not in ('EUR', '') then 'otherCurrency' else '' end when outcome = 'open' and opened_s >= 1767225600 then 'outsidePeriod' when outcome <> 'open' and ended_s is null then 'outsidePeriod' when outcome <> 'open' and ended_s >= 1767225600 then 'outsidePeriod' else '' end as left_out
from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, outcome, is_won, is_lost, closed_s as ended_s, closed_f as ended_f from (
select id, contact, currency, source, unread, amount, opened_s, opened_f, fault, closed_s, closed_f, case when (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') then 'won' when (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') then 'lost' when (o_closedflag = '0' and o_won = '1') or (o_closedflag = '' and o_won = '1') then 'outcomeConflict' else 'open' end as outcome, (o_won = '1' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Signed') as is_won, (o_won = '0' and o_closedflag = '1') or (o_won = '' and o_closedflag = '1') or (o_won = '' and o_closedflag = '' and o_stage = 'Gone') as is_lost from (
select id,
  deleted,
  modified_s,
  contact,
  o_won,
  o_closedflag,
  o_stage,
  amount,
  unread,
  currency,
  source,
  opened_s,
  opened_f,
  closed_s,
  closed_f,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  case when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("deleted" as varchar)), '') end as deleted,
  case when date_part(epoch_second, cast("modified" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("modified" as timestamp_ntz)) end as modified_s,
  case when coalesce(trim(cast("contact" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("contact" as varchar)), '') end as contact,
  case when lower(coalesce(trim(cast("won" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("won" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("won" as varchar)), '') end as o_won,
  case when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("closed_flag" as varchar)), '') end as o_closedflag,
  coalesce(trim(cast("stage" as varchar)), '') as o_stage,
  cast("amount" as number(38, 8)) as amount,
  0 as unread,
  coalesce(trim(cast("currency" as varchar)), '') as currency,
  coalesce(trim(cast("source" as varchar)), '') as source,
  case when date_part(epoch_second, cast("opened" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("opened" as timestamp_ntz)) end as opened_s,
  case when date_part(epoch_second, cast("opened" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "opened" is null then 1 else 2 end as opened_f,
  case when date_part(epoch_second, cast("closed" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("closed" as timestamp_ntz)) end as closed_s,
  case when date_part(epoch_second, cast("closed" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "closed" is null then 1 else 2 end as closed_f
from "crm"."deals"
) r
) u
) o
) c
) d
where is_won and left_out = '' and closed_s is not null
group by floor((closed_s) / 86400)
) w
) m
group by won_month
limit 100001;

-- deals.sources: source deals won total
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
select id,
  deleted,
  modified_s,
  contact,
  o_won,
  o_closedflag,
  o_stage,
  amount,
  unread,
  currency,
  source,
  opened_s,
  opened_f,
  closed_s,
  closed_f,
  case when deleted = '1' then 'deleted' else '' end as fault
from (
select '' as id,
  case when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("deleted" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("deleted" as varchar)), '') end as deleted,
  case when date_part(epoch_second, cast("modified" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("modified" as timestamp_ntz)) end as modified_s,
  case when coalesce(trim(cast("contact" as varchar)), '') in ('', '000000000000000', '000000000000000AAA') then '' else coalesce(trim(cast("contact" as varchar)), '') end as contact,
  case when lower(coalesce(trim(cast("won" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("won" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("won" as varchar)), '') end as o_won,
  case when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('1', 'true', 'yes', 'evet', 'kyllä', 'بله') then '1' when lower(coalesce(trim(cast("closed_flag" as varchar)), '')) in ('0', 'false', 'no', 'hayir', 'ei', 'خیر', 'hayır') then '0' else coalesce(trim(cast("closed_flag" as varchar)), '') end as o_closedflag,
  coalesce(trim(cast("stage" as varchar)), '') as o_stage,
  cast("amount" as number(38, 8)) as amount,
  0 as unread,
  coalesce(trim(cast("currency" as varchar)), '') as currency,
  coalesce(trim(cast("source" as varchar)), '') as source,
  case when date_part(epoch_second, cast("opened" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("opened" as timestamp_ntz)) end as opened_s,
  case when date_part(epoch_second, cast("opened" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "opened" is null then 1 else 2 end as opened_f,
  case when date_part(epoch_second, cast("closed" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("closed" as timestamp_ntz)) end as closed_s,
  case when date_part(epoch_second, cast("closed" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "closed" is null then 1 else 2 end as closed_f
from "crm"."deals"
) r
) u
) o
) c
) d
where left_out = ''
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
  case when date_part(epoch_second, cast("entered" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("entered" as timestamp_ntz)) end as entered_s,
  case when date_part(epoch_second, cast("entered" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "entered" is null then 1 else 2 end as entered_f
from "crm"."stages"
) r
) u
) h where left_out = '') n
) k where left_s is null or not (floor((left_s) / 86400) < floor((entered_s) / 86400))) h
  ) b
)
select stage,
  sum(case when seconds >= 0 then 1 else 0 end) as passages,
  sum(case when seconds >= 0 then seconds end) as total_seconds,
  0 as before_period
from (
select stage, ended_s, case when ended_s is not null then 86400 * (floor((ended_s) / 86400) - floor((begun_s) / 86400)) end as seconds from (
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
  case when date_part(epoch_second, cast("entered" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("entered" as timestamp_ntz)) end as entered_s,
  case when date_part(epoch_second, cast("entered" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "entered" is null then 1 else 2 end as entered_f
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
  case when date_part(epoch_second, cast("bought" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("bought" as timestamp_ntz)) end as at_s,
  case when date_part(epoch_second, cast("bought" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "bought" is null then 1 else 2 end as at_f,
  cast("amount" as number(38, 8)) as amount,
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
  case when date_part(epoch_second, cast("bought" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("bought" as timestamp_ntz)) end as at_s,
  case when date_part(epoch_second, cast("bought" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "bought" is null then 1 else 2 end as at_f,
  cast("amount" as number(38, 8)) as amount,
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
  case when date_part(epoch_second, cast("bought" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("bought" as timestamp_ntz)) end as at_s,
  case when date_part(epoch_second, cast("bought" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "bought" is null then 1 else 2 end as at_f,
  cast("amount" as number(38, 8)) as amount,
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
select customer, to_char(to_timestamp_ntz(at_s), 'YYYY-MM') as bought_month from (
select customer, order_id, at_s, amount as paid, left_out from roi_orders o
) o where left_out = '' and paid > 0
) b join (
select first_customer, to_char(to_timestamp_ntz(first_s), 'YYYY-MM') as first_month from (
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
  case when date_part(epoch_second, cast("bought" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("bought" as timestamp_ntz)) end as at_s,
  case when date_part(epoch_second, cast("bought" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "bought" is null then 1 else 2 end as at_f,
  cast("amount" as number(38, 8)) as amount,
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
  cast("score" as number(38, 8)) as score,
  0 as unread,
  case when date_part(epoch_second, cast("answered" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("answered" as timestamp_ntz)) end as at_s,
  case when date_part(epoch_second, cast("answered" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "answered" is null then 1 else 2 end as at_f
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
  cast("score" as number(38, 8)) as score,
  0 as unread,
  case when date_part(epoch_second, cast("answered" as timestamp_ntz)) between 631152000 and 1926223200 then date_part(epoch_second, cast("answered" as timestamp_ntz)) end as at_s,
  case when date_part(epoch_second, cast("answered" as timestamp_ntz)) between 631152000 and 1926223200 then 0 when "answered" is null then 1 else 2 end as at_f
from "crm"."scores"
) r
) u
) s
where left_out = ''
group by kind, score
limit 100001;
