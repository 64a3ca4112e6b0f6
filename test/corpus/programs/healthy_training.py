"""Training as a terminal shows it: progress bars with carriage returns, metrics, checkpoints."""

import json
import logging
import math
import sys
import time

logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="[%(asctime)s][%(name)s][%(levelname)s] - %(message)s")
log = logging.getLogger("train")
for epoch in range(12):
    for step in range(1, 101):
        loss = 2.3 * math.exp(-(epoch * 100 + step) / 400)
        bar = "█" * (step // 5)
        end = "\n" if step == 100 else "\r"
        sys.stderr.write(f"Epoch {epoch}: {step:3d}%|{bar:<20}| {step}/100 [00:{step // 2:02d}<00:{50 - step // 2:02d}, 1.98it/s, loss={loss:.3f}]{end}")
        if step % 2 == 0:
            log.info("step:%d - actor/kl_loss:%.5f - actor/grad_norm:%.3f - critic/rewards/mean:%.3f - response_length/max:%.1f - timing_s/gen:%.2f - error_rate:0.0", epoch * 100 + step, loss / 100, loss * 3, 1 - loss / 3, 512 - step, 3.14)
    log.info("Saved checkpoint to %s (%d bytes)", f"checkpoints/global_step_{epoch * 100}", 12_884_901)
    print(json.dumps({"epoch": epoch, "val/reward": round(1 - 2.3 * math.exp(-(epoch + 1) / 4), 4), "failed_rollouts": 0}), flush=True)
