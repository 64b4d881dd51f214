# How far the fitted volumes are from the measured ones.
trees <- read.csv("data/clean.csv")
model <- read.csv("models/coefficients.csv")
powers <- sum(startsWith(model$term, "girth"))
inputs <- cbind(1, outer(trees$girth_m, seq_len(powers), `^`), trees$height_m)
residuals <- trees$volume_m3 - as.vector(inputs %*% model$coefficient)
r_squared <- 1 - sum(residuals^2) / sum((trees$volume_m3 - mean(trees$volume_m3))^2)
writeLines(
  sprintf('{\n  "rmse": %.4f,\n  "r_squared": %.4f\n}', sqrt(mean(residuals^2)), r_squared),
  "metrics.json"
)
