from omegaconf import OmegaConf
cfg = OmegaConf.create({"lr": 0.1}); OmegaConf.set_readonly(cfg, True)
cfg.lr = 0.2
