import configparser
c = configparser.ConfigParser(); c.read("agent.ini"); print(c["model"]["name"])
