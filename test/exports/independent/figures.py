"""The figures of the look-alikes, by Python's csv, datetime and Decimal alone. Each file's form is written down here; nothing is recognised.

Usage: see write.ts.
"""
import csv, hashlib, io, json, os, re, statistics, sys
from datetime import date, datetime, timedelta
from decimal import Decimal

DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٬٫", "0123456789,.")
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def jalali(text):
    """Days are counted from 1 Farvardin 1403 = 20 March 2024, year by year, with the leap years of this century listed."""
    y, m, d = map(int, text.translate(DIGITS).split("/"))
    leap = {1395, 1399, 1403, 1408, 1412}
    day = date(2024, 3, 20)
    for year in range(1403, y):
        day += timedelta(days=366 if year in leap else 365)
    for year in range(y, 1403):
        day -= timedelta(days=366 if year in leap else 365)
    return datetime.combine(day + timedelta(days=(31 * (m - 1) if m <= 7 else 186 + 30 * (m - 7)) + d - 1), datetime.min.time())


def by(form):
    return lambda text: datetime.strptime(text, form)


def iso(text):
    return datetime.fromisoformat(text.replace("+00:00", ""))


def zoho(text):
    d, m, y, t = re.fullmatch(r"(\d+) (\w+), (\d+) (.*)", text).groups()
    return datetime.fromisoformat(f"{y}-{MONTHS.index(m) + 1:02d}-{int(d):02d} {t}")


def english(text):
    text = text.replace("$", "").replace(",", "")
    return -Decimal(text[1:-1]) if text.startswith("(") else Decimal(text)


def continental(text):
    return Decimal(re.sub(r"[^\d,-]", "", text).replace(",", "."))


def persian(text):
    return Decimal(text.translate(DIGITS).replace(",", ""))


def column(won, lost, name):
    return lambda row: "won" if row[name] == won else "lost" if row[name] == lost else "open"


FORMS = {
    "salesforce-report.csv": dict(
        id="Opportunity ID", amount="Amount", opened="Created Date", closed=["Close Date"], source="Lead Source", read=english, opens=by("%m/%d/%Y"), closes=by("%m/%d/%Y"),
        outcome=lambda r: "won" if r["Won"] == "1" else "lost" if r["Closed"] == "1" else "open", footer=5, totals=1),
    "salesforce-export.csv": dict(
        encoding="cp1252", id="Id", amount="Amount", opened="CreatedDate", closed=["CloseDate"], source="LeadSource", read=english, opens=iso, closes=iso, modified="SystemModstamp",
        outcome=lambda r: "won" if r["IsWon"] == "1" else "lost" if r["IsClosed"] == "1" else "open", deleted=lambda r: r["IsDeleted"] == "1", currency=("CurrencyIsoCode", "EUR")),
    "hubspot.csv": dict(
        encoding="utf-8-sig", id="Record ID", amount="Amount", opened="Create Date", closed=["Close Date"], source="Original Traffic Source", read=english, opens=iso, closes=iso,
        outcome=lambda r: "won" if r["Is Closed Won"] == "true" else "lost" if r["Is closed lost"] == "true" else "open"),
    "hubspot-internal.csv": dict(
        id="hs_object_id", amount="amount", opened="createdate", closed=["closedate"], source="hs_analytics_source", read=english, opens=by("%m-%d-%Y"), closes=by("%m-%d-%Y"),
        outcome=column("closedwon", "closedlost", "dealstage")),
    "dynamics.csv": dict(
        encoding="cp1252", delimiter=";", skip=1, id="(Do Not Modify) Opportunity", amount="Actual Revenue", opened="Created On", closed=["Actual Close Date"], source=None, read=continental,
        opens=by("%d.%m.%Y"), closes=by("%d.%m.%Y"), outcome=column("Won", "Lost", "Status")),
    "pipedrive.csv": dict(
        id="Deal - ID", amount="Deal - Value", opened="Deal - Deal created", closed=["Deal - Won time", "Deal - Lost time"], source="Deal - Source channel", read=english, opens=iso, closes=iso,
        outcome=column("Won", "Lost", "Deal - Status"), deleted=lambda r: r["Deal - Status"] == "Deleted"),
    "zoho.csv": dict(
        id="Record Id", amount="Amount", opened="Created Time", closed=["Closing Date"], source="Lead Source", read=english, opens=zoho, closes=iso,
        outcome=column("Closed Won", "Closed Lost", "Forecast Type")),
    "odoo.csv": dict(
        id="External ID", amount="Expected Revenue", opened="Created on", closed=["Closed Date"], source="Source", read=english, opens=iso, closes=iso,
        outcome=lambda r: "won" if r["Probability"] == "100" else "lost" if r["Active"] == "False" and r["Probability"] == "0" else "open"),
    # SuiteCRM's date_closed is the expected day: it has no other.
    "suitecrm-tr.csv": dict(
        encoding="cp1254", delimiter=";", id="Kimlik", amount="Fırsat Tutarı", opened="Oluşturulma Tarihi", closed=[], source="Potansiyel Kaynağı", read=continental,
        opens=by("%d.%m.%Y"), closes=by("%d.%m.%Y"), outcome=column("Kapalı Kazanıldı", "Kapalı Kaybedildi", "Satış Aşaması")),
    "suitecrm-fi.csv": dict(
        encoding="utf-16", delimiter="\t", id="Tunnus", amount="Myyntimahdollisuuden summa", opened="Luotu", closed=[], source="Liidin lähde", read=continental,
        opens=by("%d.%m.%Y %H.%M"), closes=by("%d.%m.%Y"), outcome=column("Suljettu - voitettu", "Suljettu - hävitty", "Myyntivaihe")),
    "suitecrm-fa.csv": dict(
        id="شناسه", amount="مقدار فرصت", opened="تاریخ ایجاد", closed=[], source="منبع سرنخ", read=persian, opens=jalali, closes=jalali,
        outcome=column("بسته شده موفق", "بسته شده ناموفق", "مرحله فروش")),
    "generic.csv": dict(
        delimiter="|", skip=3, id="Deal ID", amount="Value", opened="Opened", closed=["Closed On"], source="Source", read=english, opens=iso, closes=iso,
        outcome=column("Won", "Lost", "Outcome"), deleted=lambda r: r["Deleted"] == "yes", header_again=1),
}


def rows_of(path, form):
    text = open(path, "rb").read().decode(form.get("encoding", "utf-8"))
    lines = io.StringIO(text, newline="")
    for _ in range(form.get("skip", 0)):
        lines.readline()
    header, *rows = [row for row in csv.reader(lines, delimiter=form.get("delimiter", ",")) if any(cell.strip() for cell in row)]
    if form.get("footer"):
        rows = rows[: -form["footer"]]
    return header, [row for row in rows if row != header]


def figures(path, form):
    header, rows = rows_of(path, form)
    count = len(rows)
    out = {"width": 0, "total": 0, "deleted": 0, "duplicate": 0, "otherCurrency": 0}
    kept = {}
    for cells in rows:
        if len(cells) != len(header):
            out["width"] += 1
            continue
        if cells[0].startswith("Grand Totals"):
            out["total"] += 1
            continue
        row = dict(zip(header, cells))
        if form.get("deleted", lambda _: False)(row):
            out["deleted"] += 1
            continue
        before = kept.get(row[form["id"]])
        if before is not None:
            out["duplicate"] += 1
            if before == row or iso(row[form["modified"]]) < iso(before[form["modified"]]):
                continue
        kept[row[form["id"]]] = row
    deals = []
    for row in kept.values():
        name, wanted = form.get("currency", (None, None))
        if name and row[name] != wanted:
            out["otherCurrency"] += 1
            continue
        closed = next((row[c] for c in form["closed"] if row[c]), "")
        deals.append(dict(
            outcome=form["outcome"](row), amount=form["read"](row[form["amount"]]) if row[form["amount"]] else None,
            opened=form["opens"](row[form["opened"]]), closed=form["closes"](closed) if closed else None,
            source=(row[form["source"]] if form["source"] else None)))
    has_time = lambda key: any(d[key] and d[key].time() != datetime.min.time() for d in deals)
    elapsed = has_time("opened") and has_time("closed")
    won = [d for d in deals if d["outcome"] == "won"]
    cycles, reversed_ = [], 0
    for d in won:
        if not d["closed"]:
            continue
        days = Decimal((d["closed"] - d["opened"]).days * 86400 + (d["closed"] - d["opened"]).seconds) / 86400 if elapsed else Decimal((d["closed"].date() - d["opened"].date()).days)
        if days < 0:
            reversed_ += 1
        else:
            cycles.append(days)
    amounts = [d["amount"] for d in won if d["amount"] is not None]
    months = {}
    for d in won:
        if d["closed"]:
            months.setdefault(d["closed"].strftime("%Y-%m"), []).append(d["amount"] or Decimal(0))
    sources = {}
    for d in deals:
        found = sources.setdefault(d["source"] or "(none)", [0, 0, Decimal(0)])
        found[0] += 1
        if d["outcome"] == "won":
            found[1] += 1
            found[2] += d["amount"] or 0
    lost = sum(d["outcome"] == "lost" for d in deals)
    return {
        "sha256": hashlib.sha256(open(path, "rb").read()).hexdigest(), "rows": count, "used": len(deals), "leftOut": {k: v for k, v in out.items() if v},
        "reversed": reversed_, "withoutAmount": len(won) - len(amounts),
        "deals": {"count": len(deals), "won": len(won), "lost": lost, "open": len(deals) - len(won) - lost, "winRate": len(won) / (len(won) + lost), "revenue": float(sum(amounts)),
                  "averageDeal": float(sum(amounts) / len(amounts)),
                  **({"cycleMeanDays": float(sum(cycles) / len(cycles)), "cycleMedianDays": float(statistics.median([int(c) for c in cycles]))} if cycles else {})},
        "months": {m: [len(a), float(sum(a))] for m, a in sorted(months.items())},
        "sources": {s: [v[0], v[1], float(v[2])] for s, v in sorted(sources.items())} if form["source"] else None,
    }


folder = sys.argv[1]
print(json.dumps({name: figures(os.path.join(folder, name), form) for name, form in FORMS.items()}, ensure_ascii=False, indent=1, sort_keys=True))
