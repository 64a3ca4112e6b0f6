import type { Language } from '../text/table';
import type { CatalogEntry, Fix } from './entry';

/**
 * The page of one code as Markdown. Everything in it is our own text; what was found in foreign text never enters it.
 * `commandTitle` names a command as the palette does, because a preview may not run commands from links.
 */
export function toPage(entry: CatalogEntry, language: Language, commandTitle: (command: string) => string): string {
  const words = headings[language];
  const causes = entry.causes.map((cause, at) => {
    const tell = cause.tell ? `  \n   ${words.tell}${cause.tell[language]}` : '';
    return `${at + 1}. ${cause.text[language]}${tell}`;
  });
  return [
    `# ${entry.code} · ${entry.title[language]}`,
    entry.meaning[language],
    `*${words.severity[entry.severity]} · ${words.class[entry.class]}*`,
    `## ${words.causes}`,
    causes.join('\n'),
    `## ${words.fixes}`,
    entry.fixes.map((fix, at) => `${at + 1}. ${toLine(fix, language, commandTitle)}`).join('\n'),
  ].join('\n\n');
}

function toLine(fix: Fix, language: Language, commandTitle: (command: string) => string): string {
  const words = headings[language];
  const title = fix.title[language];
  if (fix.command) return `${title}  \n   ${words.command}**${commandTitle(fix.command)}**`;
  if (fix.setting) return `${title}  \n   ${words.setting}\`${fix.setting}\``;
  if (fix.terminal) return `${title}\n\n   \`\`\`sh\n   ${fix.terminal}\n   \`\`\`\n`;
  if (fix.link) return `[${title}](${fix.link})`;
  return title;
}

const headings = {
  en: {
    causes: 'Likely causes',
    fixes: 'How to mend it',
    tell: 'What one sees then: ',
    command: 'Command: ',
    setting: 'Setting: ',
    severity: { error: 'Error', warning: 'Warning', info: 'Notice' },
    class: {
      recoverable: 'recoverable: trying again helps',
      unrecoverable: 'unrecoverable: a person must act',
      system: 'system: what runs around it must be mended',
    },
  },
  'zh-cn': {
    causes: '可能的原因',
    fixes: '如何修复',
    tell: '此时可以看到：',
    command: '命令：',
    setting: '设置：',
    severity: { error: '错误', warning: '警告', info: '提示' },
    class: {
      recoverable: '可恢复：重试有用',
      unrecoverable: '不可恢复：需要人来处理',
      system: '系统问题：需要修复它所依赖的环境',
    },
  },
} as const satisfies Record<Language, unknown>;
