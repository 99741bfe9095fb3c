"use strict";
(() => {
  const search = document.getElementById("search");
  const resource = document.getElementById("resource");
  const groups = [...document.querySelectorAll("input[name=group]")];
  const sections = [...document.querySelectorAll("section.group")];
  const count = document.getElementById("count");
  const items = [...document.querySelectorAll("li.change")].map((element) => ({
    element,
    group: element.dataset.group,
    resources: element.dataset.resources.split("\u001f"),
    text: element.textContent.toLowerCase(),
  }));

  function apply() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = new Set(groups.filter((box) => box.checked).map((box) => box.value));
    let shown = 0;
    for (const item of items) {
      const fits =
        wanted.has(item.group) &&
        (!resource.value || item.resources.includes(resource.value)) &&
        words.every((word) => item.text.includes(word));
      item.element.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const section of sections) {
      const beside = section.querySelector(".beside");
      if (beside) beside.hidden = !wanted.has(section.dataset.group) || Boolean(resource.value) || words.length > 0;
      section.hidden = (!beside || beside.hidden) && !section.querySelector("li.change:not([hidden])");
    }
    count.textContent = `${shown} of ${items.length} changes shown`;
  }

  function step(by) {
    const open = items.filter((item) => !item.element.hidden);
    const current = open.findIndex((item) => item.element.contains(document.activeElement));
    const next = current < 0 ? (by > 0 ? 0 : open.length - 1) : current + by;
    const target = open[Math.min(Math.max(next, 0), open.length - 1)];
    if (target) {
      const summary = target.element.querySelector("summary");
      summary.focus();
      summary.scrollIntoView({ block: "center" });
    }
  }

  function clear() {
    search.value = "";
    resource.value = "";
    for (const box of groups) box.checked = true;
    apply();
  }

  function keyed(event) {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "Escape") {
      clear();
      document.activeElement.blur();
    } else if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    } else if (event.key === "/") {
      event.preventDefault();
      search.focus();
    } else if (event.key === "j") {
      step(1);
    } else if (event.key === "k") {
      step(-1);
    }
  }

  function switchTheme() {
    const root = document.documentElement;
    const dark =
      root.dataset.theme === "dark" ||
      (!root.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
    root.dataset.theme = dark ? "light" : "dark";
  }

  document.getElementById("filters").addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("filters").addEventListener("input", apply);
  document.getElementById("theme").addEventListener("click", switchTheme);
  document.addEventListener("keydown", keyed);
  apply();
})();
