"""
Writes the customers at risk into the warehouse, all or none. Running it twice leaves what running it once does. Here the
warehouse is an SQLite file; the name of it is in WAREHOUSE, as an address and a password would be.
"""

import csv
import json
import os
import re
import sqlite3

with open("params.yaml") as file:
    threshold = float(re.search(r"^  threshold: (\S+)$", file.read(), re.MULTILINE)[1])
with open("scores.csv", newline="") as file:
    rows = [(row["customer"], float(row["risk"])) for row in csv.DictReader(file)]
chosen = [row for row in rows if row[1] >= threshold]

warehouse = sqlite3.connect(os.environ.get("WAREHOUSE", "warehouse.sqlite"))
with warehouse:
    warehouse.execute("CREATE TABLE IF NOT EXISTS at_risk (customer TEXT PRIMARY KEY, risk REAL)")
    warehouse.execute("DELETE FROM at_risk")
    warehouse.executemany("INSERT INTO at_risk VALUES (?, ?)", chosen)
warehouse.close()
with open("receipt.json", "w") as file:
    json.dump({"table": "at_risk", "rows": len(chosen), "threshold": threshold}, file, indent=2)
    file.write("\n")
