/** Heights in CSS pixels; the style sheet takes them from here as variables. */
export const rowHeight = 22;
export const rulerHeight = 22;
export const minimapHeight = 36;
