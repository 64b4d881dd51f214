"""Keeps the last version of each order, drops what cannot be counted, and says how much that was."""

import csv
import json

orders, seen, dropped = {}, 0, 0
with open("data/orders.csv", newline="") as file:
    for row in csv.DictReader(file):
        seen += 1
        try:
            row["amount"] = f"{float(row['amount']):.2f}"
        except ValueError:
            dropped += 1
            continue
        orders[row["order"]] = row

with open("data/clean.csv", "w", newline="") as file:
    writer = csv.DictWriter(file, ["order", "day", "region", "amount"], lineterminator="\n")
    writer.writeheader()
    writer.writerows(orders[order] for order in sorted(orders))
with open("quality.json", "w") as file:
    json.dump({"rows": seen, "orders": len(orders), "dropped": dropped}, file, indent=2)
    file.write("\n")
