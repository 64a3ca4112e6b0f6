import type { CatalogEntry } from '../../entry';

/** Calls of tools that a provider itself could not read. */
export const toolCallsOfModelsEntries: readonly CatalogEntry[] = [
  {
    code: 'AGL-M713',
    title: { en: "The provider could not read the model's own tool call", 'zh-cn': '提供商无法解析模型自己的工具调用' },
    severity: 'error',
    class: 'recoverable',
    category: 'serialization',
    layer: 'interface',
    shows: [
      { kind: 'text', template: "Failed to call a function. Please adjust your prompt. See 'failed_generation'" },
      { kind: 'text', template: "'code': 'tool_use_failed'" },
      { kind: 'text', template: '"code":"tool_use_failed"' },
      { kind: 'text', template: 'MALFORMED_FUNCTION_CALL' },
      { kind: 'text', template: 'Tool call validation failed: {problem}' },
      { kind: 'text', template: 'Failed to parse tool call arguments as JSON' },
      { kind: 'text', template: 'Failed to parse tool calls from model output' },
    ],
    meaning: {
      en: 'The model wrote a call that does not have the form of one, and the provider refused its own answer. Nothing reached your program.',
      'zh-cn': '模型写出的调用不符合格式，提供商拒绝了自己的回答。没有任何内容到达你的程序。',
    },
    causes: [
      {
        text: {
          en: 'The model is weak at calling tools, or its temperature is high.',
          'zh-cn': '模型不擅长调用工具，或温度过高。',
        },
        tell: {
          en: 'The same call passes at times; failed_generation shows the text.',
          'zh-cn': '同样的调用有时成功；failed_generation 显示了文本。',
        },
      },
      {
        text: { en: 'There are many tools, or their schemas are deep.', 'zh-cn': '工具过多，或其模式嵌套过深。' },
        tell: { en: 'It passes with one or two tools.', 'zh-cn': '只有一两个工具时可通过。' },
      },
      {
        text: {
          en: "The server's parser is that of another family of models.",
          'zh-cn': '服务器的解析器属于另一系列模型。',
        },
        tell: {
          en: 'A server of your own was started with --tool-call-parser.',
          'zh-cn': '自有服务器启动时使用了 --tool-call-parser。',
        },
      },
    ],
    fixes: [
      {
        title: {
          en: 'Try again, at a lower temperature; simplify the schemas; take the parser that fits the model',
          'zh-cn': '降低温度后重试；简化模式；使用与模型相符的解析器',
        },
      },
    ],
    guide: ['G-S7', 'G-S6', 'G-X2'],
  },
];
