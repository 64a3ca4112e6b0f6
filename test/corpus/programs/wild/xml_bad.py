import xml.etree.ElementTree as ET
print(ET.fromstring("<answer>5 < 6</answer>"))
