import uuid
print(uuid.UUID("rollout-17"))
