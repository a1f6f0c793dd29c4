/**
 * The stand-in for `google.script.run` in the page: each call goes to this machine's server as JSON and comes back to the
 * handlers. Like the real channel it carries no Date, no function and no undefined; like there, each `with…Handler` gives a new
 * runner. When a call is over, the page around the sidebar is told to draw the sheet again.
 */
export const sidebarChannel = `
(() => {
  const runner = (succeed, fail) => new Proxy({}, {
    get: (_, name) => {
      if (name === "withSuccessHandler") return (handler) => runner(handler, fail);
      if (name === "withFailureHandler") return (handler) => runner(succeed, handler);
      return (...args) => {
        fetch("/call/" + String(name), {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(args),
        })
          .then(async (response) => {
            const answer = await response.json();
            if (!response.ok) throw new Error(answer);
            succeed?.(answer);
          })
          .catch((error) => fail?.(error))
          .finally(() => parent.postMessage("sheet-changed", "*"));
      };
    },
  });
  window.google = { script: { run: runner() } };
})();`;
