// How Web Chat and its cards look: in the page's own colours, so that a dark screen turns everything.

export const styleOptions = {
  primaryFont: 'var(--font)',
  accent: 'var(--accent)',
  subtle: 'var(--soft-text)',
  backgroundColor: 'var(--surface)',
  bubbleBackground: 'var(--page)',
  bubbleBorderColor: 'var(--line)',
  bubbleBorderRadius: 10,
  bubbleTextColor: 'var(--text)',
  bubbleFromUserBackground: 'var(--own)',
  bubbleFromUserBorderColor: 'var(--own)',
  bubbleFromUserBorderRadius: 10,
  bubbleFromUserTextColor: 'var(--own-text)',
  bubbleMaxWidth: 680,
  hideUploadButton: false,
  uploadAccept: '.pdf,.doc,.docx,.rtf,.odt,.xls,.xlsx,.txt,.htm,.html,.eml,.zip,.png,.jpg,.jpeg,.tif,.tiff',
  uploadMultiple: true,
  paddingRegular: 12,
  sendBoxBackground: 'var(--surface)',
  sendBoxBorderTop: 'solid 1px var(--line)',
  sendBoxButtonColor: 'var(--accent)',
  sendBoxHeight: 52,
  sendBoxPlaceholderColor: 'var(--soft-text)',
  sendBoxTextColor: 'var(--text)',
  sendBoxTextWrap: true,
  suggestedActionBackgroundColor: 'var(--page)',
  suggestedActionBorderColor: 'var(--line)',
  suggestedActionBorderRadius: 18,
  suggestedActionBorderWidth: 1,
  suggestedActionHeight: 38,
  suggestedActionLayout: 'flow',
  suggestedActionTextColor: 'var(--accent)',
  timestampColor: 'var(--soft-text)',
};

/** A file's link is read out in the words that are seen, and then what it does. */
export const overrideLocalizedStrings = {
  FILE_CONTENT_DOWNLOADABLE_ALT: '$1 – tải tệp xuống',
  FILE_CONTENT_DOWNLOADABLE_WITH_SIZE_ALT: '$1 $2 – tải tệp xuống',
};

/** Buttons stand side by side where there is room. */
export function cardLook() {
  const isNarrow = matchMedia('(max-width: 40rem)').matches;
  const text = { default: 'var(--text)', subtle: 'var(--soft-text)' };
  const foregroundColors = {
    default: text,
    dark: text,
    light: text,
    accent: { default: 'var(--accent)', subtle: 'var(--accent)' },
    good: { default: 'var(--good)', subtle: 'var(--good)' },
    warning: { default: 'var(--warning)', subtle: 'var(--warning)' },
    attention: { default: 'var(--attention)', subtle: 'var(--attention)' },
  };
  const framed = { backgroundColor: 'var(--surface)', foregroundColors };
  return {
    fontFamily: 'var(--font)',
    fontSizes: { small: 13, default: 15, medium: 16, large: 19, extraLarge: 23 },
    supportsInteractivity: true,
    containerStyles: {
      default: { foregroundColors }, emphasis: framed, accent: framed, good: framed, warning: framed, attention: framed,
    },
    imageSizes: { small: 40, medium: 80, large: 160 },
    imageSet: { imageSize: 'medium', maxImageHeight: 100 },
    adaptiveCard: { allowCustomStyle: false },
    actions: {
      actionAlignment: isNarrow ? 'stretch' : 'left',
      actionsOrientation: isNarrow ? 'vertical' : 'horizontal',
      buttonSpacing: 8,
      maxActions: 100,
      showCard: { actionMode: 'inline', inlineTopMargin: 8 },
      spacing: 'default',
    },
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 150 },
      value: { wrap: true },
      spacing: 8,
    },
    textBlock: { headingLevel: 2 },
  };
}
