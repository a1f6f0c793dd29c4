// `setPanelBehavior({ openPanelOnActionClick: true })` would open the panel but grant no `activeTab`; a click that reaches
// `action.onClicked` grants it. `open` must be called before anything is awaited, while the click still counts.
chrome.action.onClicked.addListener((tab) => {
  if (tab.id === undefined) return;
  void chrome.sidePanel.open({ tabId: tab.id });
});
