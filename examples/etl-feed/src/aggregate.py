"""Adds the orders up by one column, which is the argument; regions get their full name."""

import csv
import os
import sys

column = sys.argv[1]
names = {}
if column == "region":
    with open("src/regions.csv", newline="") as file:
        names = {row["region"]: row["name"] for row in csv.DictReader(file)}

totals = {}
with open("data/clean.csv", newline="") as file:
    for row in csv.DictReader(file):
        key = names.get(row[column], row[column])
        count, cents = totals.get(key, (0, 0))
        totals[key] = (count + 1, cents + round(float(row["amount"]) * 100))

os.makedirs("tables", exist_ok=True)
with open(f"tables/{column}.csv", "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow([column, "orders", "amount"])
    writer.writerows([key, count, f"{cents / 100:.2f}"] for key, (count, cents) in sorted(totals.items()))
