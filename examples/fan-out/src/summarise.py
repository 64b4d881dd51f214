"""Puts the simulated days together: mean wait by level of demand."""

import json
import os

waits = {}
for name in sorted(name for name in os.listdir("runs") if name.endswith(".json")):
    with open(os.path.join("runs", name)) as file:
        waits.setdefault(name.split("-")[0], []).append(json.load(file)["mean_wait"])
means = {demand: round(sum(values) / len(values), 3) for demand, values in sorted(waits.items())}
with open("summary.csv", "w") as file:
    file.write("demand,days,mean_wait\n")
    file.writelines(f"{demand},{len(waits[demand])},{mean}\n" for demand, mean in means.items())
with open("metrics.json", "w") as file:
    json.dump({"mean_wait": means}, file, indent=2)
    file.write("\n")
