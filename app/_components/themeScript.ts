/**
 * Runs in the head before the first paint, so that a chosen theme never flashes the other one. Inline, and let
 * through the content security policy by the request's nonce. Without a choice the system decides, in CSS alone.
 */
export const themeKey = "firstpass-theme";

export const themeScript = `try{var t=localStorage.getItem(${JSON.stringify(themeKey)});if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;
