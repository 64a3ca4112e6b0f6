import ray, time
ray.init(num_cpus=1, include_dashboard=False, log_to_driver=True)
@ray.remote
def rollout(n): time.sleep(20); return n
print(ray.get(rollout.remote(1), timeout=1))
