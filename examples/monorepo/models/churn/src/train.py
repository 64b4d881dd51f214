"""How often customers leave, by how many calls they made."""

import sys

sys.path.insert(0, "../../shared")
sys.dont_write_bytecode = True
from table import read_table, write_json

rows = read_table("data/customers.csv")
rates = {}
for calls in sorted({int(row["calls"]) for row in rows}):
    left = [row["left"] == "yes" for row in rows if int(row["calls"]) == calls]
    rates[str(calls)] = round(sum(left) / len(left), 4)
errors = [abs((row["left"] == "yes") - rates[row["calls"]]) for row in rows]
write_json("model.json", rates)
write_json("metrics.json", {"mean_error": round(sum(errors) / len(errors), 4)})
