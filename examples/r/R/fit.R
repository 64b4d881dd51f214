# Volume as a polynomial of girth, and height; rounded, so that every machine writes the same bytes.
source("R/params.R")
degree <- read_param("fit", "degree")
trees <- read.csv("data/clean.csv")
model <- lm(volume_m3 ~ poly(girth_m, degree, raw = TRUE) + height_m, data = trees)
dir.create("models", showWarnings = FALSE)
terms <- c("intercept", paste0("girth^", seq_len(degree)), "height")
lines <- paste(terms, sprintf("%.6f", coef(model)), sep = ",")
writeLines(c("term,coefficient", lines), "models/coefficients.csv")
