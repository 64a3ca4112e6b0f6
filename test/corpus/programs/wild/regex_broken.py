import re
pattern = "price (EUR"
print(re.findall(pattern, "price (EUR 5)"))
