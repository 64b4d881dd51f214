# One whole number of one section of params.yaml, without a package for YAML.
read_param <- function(section, name) {
  lines <- readLines("params.yaml")
  start <- match(paste0(section, ":"), lines)
  rest <- lines[seq(start + 1, length(lines))]
  found <- grep(paste0("^  ", name, ": "), rest, value = TRUE)[1]
  as.integer(sub(".*: ", "", found))
}
