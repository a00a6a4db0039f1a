"""Goals before and after a go-live, benefits by quarter and ROI so far of deals.csv, by Python's csv and Decimal alone.

The rule, written down anew: a quarter's deals are set against the same calendar months of the year before the go-live. Of the
change in revenue, deals won more or fewer count at the average deal of those months, and what the average deal has changed counts
for the deals won now. Of the deals won more, those that come of another win rate are the win rate's where it has a line. Each part
counts at the margin and the share due to the CRM.

python3 test/cli/into/benefits.py > test/cli/into/benefits.json && npx prettier --write test/cli/into/benefits.json
"""
import csv, json, os
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal, getcontext

getcontext().prec = 40
MARGIN = Decimal("0.38")
START, GO_LIVE = (2025, 1), (2025, 2)
COSTS = [Decimal(168000), Decimal(22000), Decimal(24000), Decimal(21000), Decimal(20000), Decimal(19000), Decimal(18500)]
SHARES = {
    "sales": {"sales": Decimal("0.6")},
    "sales and dealSize": {"sales": Decimal("0.6"), "dealSize": Decimal("0.5")},
    "all three": {"sales": Decimal("0.6"), "winRate": Decimal(1), "dealSize": Decimal("0.5")},
    "winRate": {"winRate": Decimal(1)},
}

won, lost, revenue = (defaultdict(Decimal) for _ in range(3))
deals = []
with open(os.path.join(os.path.dirname(__file__), "deals.csv"), newline="") as file:
    for row in csv.DictReader(file):
        if row["Stage"] not in ("Won", "Lost"):
            continue
        closed = date.fromisoformat(row["Close Date"])
        month = (closed.year, closed.month)
        is_won, amount = row["Stage"] == "Won", Decimal(row["Amount"])
        deals.append((closed, is_won, amount, (closed - date.fromisoformat(row["Created Date"])).days))
        if is_won:
            won[month] += 1
            revenue[month] += amount
        else:
            lost[month] += 1


def later(month, count):
    at = month[0] * 12 + month[1] - 1 + count
    return (at // 12, at % 12 + 1)


def total(of, months):
    return sum((of[month] for month in months), Decimal(0))


def goals(first, last):
    """Of a year, by day."""
    within = [deal for deal in deals if first <= deal[0] <= last]
    sold = [deal for deal in within if deal[1]]
    return {
        "sales": sum(deal[2] for deal in sold) / 12,
        "deals": Decimal(len(sold)) / 12,
        "cycle": Decimal(sum(deal[3] for deal in sold)) / len(sold),
        "winRate": Decimal(len(sold)) / len(within),
    }


def quarter(number, shares):
    months = [later(START, 3 * (number - 1) + i) for i in range(3)]
    since = [month for month in months if month >= GO_LIVE]
    then = [next(m for m in (later(month, -12 * k) for k in range(1, 9)) if m < GO_LIVE) for month in since]
    w1, w0, r1, r0 = total(won, since), total(won, then), total(revenue, since), total(revenue, then)
    n1, n0 = w1 + total(lost, since), w0 + total(lost, then)
    average = r0 / w0
    by_rate = (w1 / n1 - w0 / n0) * n1 * average
    gains = {
        "sales": (w1 - w0) * average - (by_rate if "winRate" in shares else 0),
        "winRate": by_rate,
        "dealSize": (r1 / w1 - average) * w1,
    }
    return sum((gains[line] * MARGIN * share for line, share in shares.items()), Decimal(0))


# The last year before the go-live, and the last year of the data, which ends with the last closing.
end = max(deal[0] for deal in deals)
out = {
    "baseline": goals(date(2024, 2, 1), date(2025, 1, 31)),
    "actual": goals(end.replace(year=end.year - 1) + timedelta(days=1), end),
    "quarters": {},
    "roi": {},
}
for name, shares in SHARES.items():
    benefits = [Decimal(0)] + [quarter(number, shares) for number in range(1, 7)]
    out["quarters"][name] = benefits
    out["roi"][name] = (sum(benefits) - sum(COSTS)) / sum(COSTS)


def plain(value):
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, list) else float(value)


print(json.dumps(plain(out), indent=1))
