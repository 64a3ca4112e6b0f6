import os
os.setuid(65534)
open("/etc/agent.conf", "w").write("x")
