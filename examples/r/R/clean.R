# Leaves out trees without a measurement, and turns feet and inches into metres.
trees <- read.csv("data/trees.csv")
trees <- trees[complete.cases(trees), ]
clean <- data.frame(
  girth_m = sprintf("%.4f", trees$girth_in * 0.0254),
  height_m = sprintf("%.4f", trees$height_ft * 0.3048),
  volume_m3 = sprintf("%.4f", trees$volume_ft3 * 0.0283168)
)
write.csv(clean, "data/clean.csv", row.names = FALSE, quote = FALSE, eol = "\n")
