from dataclasses import dataclass
from omegaconf import OmegaConf
@dataclass
class Trainer:
    epochs: int = 1
cfg = OmegaConf.structured(Trainer)
cfg.epochs = "three"
