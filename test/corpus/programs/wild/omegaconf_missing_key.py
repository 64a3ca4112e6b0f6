from omegaconf import OmegaConf
cfg = OmegaConf.create({"trainer": {"n_workers": 2}})
OmegaConf.set_struct(cfg, True)
print(cfg.trainer.n_runners)
