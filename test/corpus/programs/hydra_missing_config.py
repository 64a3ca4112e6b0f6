"""The configuration is not where Hydra looks for it."""

import hydra


@hydra.main(version_base=None, config_path="conf", config_name="train")
def main(config):
    print(config)


main()
