/**
 * Runs in the head before the first paint, so that a chosen theme never flashes the other one, and answers the theme
 * toggle of every page, with React or without. Without a choice the system decides, in CSS alone. Where storage is
 * closed to us, the choice holds until the page is left.
 */
const themeKey = "firstpass-theme";

export const themeScript = `(function(d,k){
var r=d.documentElement;
try{var t=localStorage.getItem(k);if(t==="light"||t==="dark")r.dataset.theme=t}catch(e){}
d.addEventListener("click",function(e){
if(!e.target.closest("[data-theme-toggle]"))return;
var now=r.dataset.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");
r.dataset.theme=now==="dark"?"light":"dark";
try{localStorage.setItem(k,r.dataset.theme)}catch(e){}
})
})(document,${JSON.stringify(themeKey)})`;
