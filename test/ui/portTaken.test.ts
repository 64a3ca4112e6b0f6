import { addRollout } from './kit/otherStore';
import { uiTest } from './kit/uiTest';

uiTest(
  'a port that another store has is told with its owner, and one button attaches to that store',
  {
    otherStore: {
      fill: async url => void (await addRollout(url, { question: '17 * 3' })),
      settings: url => ({ 'agentLightning.store.port': Number(new URL(url).port) }),
    },
  },
  async ({ workbench, otherStoreUrl }) => {
    const { port } = new URL(otherStoreUrl ?? '');
    await workbench.command('Agent Lightning: Start Local Store');
    const told = workbench.toast(new RegExp(`Port ${port} is taken by node.*\\(\\d+\\).*AGL-S001`));
    await told.getByRole('button', { name: 'Attach to It' }).click();
    await workbench.statusItem(/1 rollout/).waitFor();
    await workbench.openContainer('Agent Lightning');
    await workbench
      .tree('Rollouts')
      .item(/preparing|running/)
      .waitFor();
  },
);
