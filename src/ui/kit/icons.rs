//! The icons: one constant a glyph of the embedded subset of Lucide (`assets/fonts/lucide.ttf`). Not the icon buttons: those are in `button`.
//!
//! The subset is cut from the `lucide-static` package (ISC licence) with `pyftsubset --unicodes=…`; a new icon needs its glyph there and a line here.

/// Lucide `accessibility`.
pub const ACCESSIBILITY: char = '\u{e297}';
/// Lucide `alarm-clock`.
pub const ALARM_CLOCK: char = '\u{e03a}';
/// Lucide `archive`.
pub const ARCHIVE: char = '\u{e041}';
/// Lucide `archive-restore`.
pub const ARCHIVE_RESTORE: char = '\u{e2cd}';
/// Lucide `arrow-down`.
pub const ARROW_DOWN: char = '\u{e042}';
/// Lucide `arrow-down-up`.
pub const ARROW_DOWN_UP: char = '\u{e046}';
/// Lucide `arrow-down-wide-narrow`.
pub const ARROW_DOWN_WIDE_NARROW: char = '\u{e047}';
/// Lucide `arrow-left`.
pub const ARROW_LEFT: char = '\u{e048}';
/// Lucide `arrow-right`.
pub const ARROW_RIGHT: char = '\u{e049}';
/// Lucide `arrow-up`.
pub const ARROW_UP: char = '\u{e04a}';
/// Lucide `arrow-up-down`.
pub const ARROW_UP_DOWN: char = '\u{e37d}';
/// Lucide `arrow-up-right`.
pub const ARROW_UP_RIGHT: char = '\u{e04d}';
/// Lucide `at-sign`.
pub const AT_SIGN: char = '\u{e04e}';
/// Lucide `award`.
pub const AWARD: char = '\u{e04f}';
/// Lucide `baby`.
pub const BABY: char = '\u{e2ce}';
/// Lucide `badge-check`.
pub const BADGE_CHECK: char = '\u{e241}';
/// Lucide `banknote`.
pub const BANKNOTE: char = '\u{e052}';
/// Lucide `bell`.
pub const BELL: char = '\u{e059}';
/// Lucide `bell-off`.
pub const BELL_OFF: char = '\u{e05a}';
/// Lucide `book-open`.
pub const BOOK_OPEN: char = '\u{e05f}';
/// Lucide `bookmark`.
pub const BOOKMARK: char = '\u{e060}';
/// Lucide `briefcase`.
pub const BRIEFCASE: char = '\u{e062}';
/// Lucide `building-2`.
pub const BUILDING_2: char = '\u{e290}';
/// Lucide `calculator`.
pub const CALCULATOR: char = '\u{e1bc}';
/// Lucide `calendar`.
pub const CALENDAR: char = '\u{e063}';
/// Lucide `calendar-check`.
pub const CALENDAR_CHECK: char = '\u{e2b7}';
/// Lucide `calendar-clock`.
pub const CALENDAR_CLOCK: char = '\u{e304}';
/// Lucide `calendar-days`.
pub const CALENDAR_DAYS: char = '\u{e2b9}';
/// Lucide `calendar-plus`.
pub const CALENDAR_PLUS: char = '\u{e2bc}';
/// Lucide `chart-column`.
pub const CHART_COLUMN: char = '\u{e2a3}';
/// Lucide `chart-line`.
pub const CHART_LINE: char = '\u{e2a5}';
/// Lucide `chart-scatter`.
pub const CHART_SCATTER: char = '\u{e48a}';
/// Lucide `check`.
pub const CHECK: char = '\u{e06c}';
/// Lucide `check-check`.
pub const CHECK_CHECK: char = '\u{e38e}';
/// Lucide `chevron-down`.
pub const CHEVRON_DOWN: char = '\u{e06d}';
/// Lucide `chevron-left`.
pub const CHEVRON_LEFT: char = '\u{e06e}';
/// Lucide `chevron-right`.
pub const CHEVRON_RIGHT: char = '\u{e06f}';
/// Lucide `chevron-up`.
pub const CHEVRON_UP: char = '\u{e070}';
/// Lucide `chevrons-up-down`.
pub const CHEVRONS_UP_DOWN: char = '\u{e211}';
/// Lucide `circle`.
pub const CIRCLE: char = '\u{e076}';
/// Lucide `circle-alert`.
pub const CIRCLE_ALERT: char = '\u{e077}';
/// Lucide `circle-check`.
pub const CIRCLE_CHECK: char = '\u{e226}';
/// Lucide `circle-dashed`.
pub const CIRCLE_DASHED: char = '\u{e4b0}';
/// Lucide `circle-dot`.
pub const CIRCLE_DOT: char = '\u{e345}';
/// Lucide `circle-help`.
pub const CIRCLE_HELP: char = '\u{e082}';
/// Lucide `circle-minus`.
pub const CIRCLE_MINUS: char = '\u{e07e}';
/// Lucide `circle-plus`.
pub const CIRCLE_PLUS: char = '\u{e081}';
/// Lucide `circle-question-mark`.
pub const CIRCLE_QUESTION_MARK: char = '\u{e082}';
/// Lucide `circle-user`.
pub const CIRCLE_USER: char = '\u{e461}';
/// Lucide `circle-x`.
pub const CIRCLE_X: char = '\u{e084}';
/// Lucide `clipboard`.
pub const CLIPBOARD: char = '\u{e085}';
/// Lucide `clipboard-check`.
pub const CLIPBOARD_CHECK: char = '\u{e219}';
/// Lucide `clipboard-list`.
pub const CLIPBOARD_LIST: char = '\u{e086}';
/// Lucide `clock`.
pub const CLOCK: char = '\u{e087}';
/// Lucide `cloud-off`.
pub const CLOUD_OFF: char = '\u{e08d}';
/// Lucide `code`.
pub const CODE: char = '\u{e093}';
/// Lucide `coffee`.
pub const COFFEE: char = '\u{e096}';
/// Lucide `coins`.
pub const COINS: char = '\u{e097}';
/// Lucide `columns-3`.
pub const COLUMNS_3: char = '\u{e099}';
/// Lucide `command`.
pub const COMMAND: char = '\u{e09a}';
/// Lucide `contact`.
pub const CONTACT: char = '\u{e09c}';
/// Lucide `copy`.
pub const COPY: char = '\u{e09e}';
/// Lucide `copy-plus`.
pub const COPY_PLUS: char = '\u{e3fd}';
/// Lucide `corner-down-left`.
pub const CORNER_DOWN_LEFT: char = '\u{e0a1}';
/// Lucide `crown`.
pub const CROWN: char = '\u{e1d6}';
/// Lucide `database`.
pub const DATABASE: char = '\u{e0ad}';
/// Lucide `download`.
pub const DOWNLOAD: char = '\u{e0b2}';
/// Lucide `ellipsis`.
pub const ELLIPSIS: char = '\u{e0b6}';
/// Lucide `ellipsis-vertical`.
pub const ELLIPSIS_VERTICAL: char = '\u{e0b7}';
/// Lucide `euro`.
pub const EURO: char = '\u{e0b8}';
/// Lucide `external-link`.
pub const EXTERNAL_LINK: char = '\u{e0b9}';
/// Lucide `eye`.
pub const EYE: char = '\u{e0ba}';
/// Lucide `eye-off`.
pub const EYE_OFF: char = '\u{e0bb}';
/// Lucide `factory`.
pub const FACTORY: char = '\u{e29f}';
/// Lucide `file`.
pub const FILE: char = '\u{e0c0}';
/// Lucide `file-check`.
pub const FILE_CHECK: char = '\u{e0c1}';
/// Lucide `file-down`.
pub const FILE_DOWN: char = '\u{e318}';
/// Lucide `file-plus`.
pub const FILE_PLUS: char = '\u{e0c9}';
/// Lucide `file-spreadsheet`.
pub const FILE_SPREADSHEET: char = '\u{e326}';
/// Lucide `file-text`.
pub const FILE_TEXT: char = '\u{e0cc}';
/// Lucide `file-up`.
pub const FILE_UP: char = '\u{e32a}';
/// Lucide `file-x`.
pub const FILE_X: char = '\u{e0cd}';
/// Lucide `filter`.
pub const FILTER: char = '\u{e0dc}';
/// Lucide `flag`.
pub const FLAG: char = '\u{e0d1}';
/// Lucide `flame`.
pub const FLAME: char = '\u{e0d2}';
/// Lucide `folder`.
pub const FOLDER: char = '\u{e0d7}';
/// Lucide `folder-open`.
pub const FOLDER_OPEN: char = '\u{e247}';
/// Lucide `folder-plus`.
pub const FOLDER_PLUS: char = '\u{e0d9}';
/// Lucide `frown`.
pub const FROWN: char = '\u{e0db}';
/// Lucide `funnel`.
pub const FUNNEL: char = '\u{e0dc}';
/// Lucide `funnel-x`.
pub const FUNNEL_X: char = '\u{e3b5}';
/// Lucide `gauge`.
pub const GAUGE: char = '\u{e1bf}';
/// Lucide `gift`.
pub const GIFT: char = '\u{e0e1}';
/// Lucide `git-merge`.
pub const GIT_MERGE: char = '\u{e0e4}';
/// Lucide `globe`.
pub const GLOBE: char = '\u{e0e8}';
/// Lucide `graduation-cap`.
pub const GRADUATION_CAP: char = '\u{e234}';
/// Lucide `grip-vertical`.
pub const GRIP_VERTICAL: char = '\u{e0eb}';
/// Lucide `hand`.
pub const HAND: char = '\u{e1d7}';
/// Lucide `handshake`.
pub const HANDSHAKE: char = '\u{e5c0}';
/// Lucide `hard-drive`.
pub const HARD_DRIVE: char = '\u{e0ed}';
/// Lucide `hash`.
pub const HASH: char = '\u{e0ef}';
/// Lucide `heart`.
pub const HEART: char = '\u{e0f2}';
/// Lucide `heart-handshake`.
pub const HEART_HANDSHAKE: char = '\u{e2d7}';
/// Lucide `history`.
pub const HISTORY: char = '\u{e1f5}';
/// Lucide `hotel`.
pub const HOTEL: char = '\u{e3e2}';
/// Lucide `hourglass`.
pub const HOURGLASS: char = '\u{e296}';
/// Lucide `house`.
pub const HOUSE: char = '\u{e0f5}';
/// Lucide `id-card`.
pub const ID_CARD: char = '\u{e617}';
/// Lucide `image`.
pub const IMAGE: char = '\u{e0f6}';
/// Lucide `inbox`.
pub const INBOX: char = '\u{e0f7}';
/// Lucide `info`.
pub const INFO: char = '\u{e0f9}';
/// Lucide `key`.
pub const KEY: char = '\u{e0fd}';
/// Lucide `key-round`.
pub const KEY_ROUND: char = '\u{e4a3}';
/// Lucide `keyboard`.
pub const KEYBOARD: char = '\u{e284}';
/// Lucide `languages`.
pub const LANGUAGES: char = '\u{e0fe}';
/// Lucide `layout-grid`.
pub const LAYOUT_GRID: char = '\u{e0ff}';
/// Lucide `layout-list`.
pub const LAYOUT_LIST: char = '\u{e1d9}';
/// Lucide `leaf`.
pub const LEAF: char = '\u{e2de}';
/// Lucide `lightbulb`.
pub const LIGHTBULB: char = '\u{e1c2}';
/// Lucide `link`.
pub const LINK: char = '\u{e102}';
/// Lucide `list`.
pub const LIST: char = '\u{e106}';
/// Lucide `list-checks`.
pub const LIST_CHECKS: char = '\u{e1d0}';
/// Lucide `list-filter`.
pub const LIST_FILTER: char = '\u{e460}';
/// Lucide `list-plus`.
pub const LIST_PLUS: char = '\u{e23f}';
/// Lucide `list-x`.
pub const LIST_X: char = '\u{e240}';
/// Lucide `loader`.
pub const LOADER: char = '\u{e109}';
/// Lucide `loader-circle`.
pub const LOADER_CIRCLE: char = '\u{e10a}';
/// Lucide `lock`.
pub const LOCK: char = '\u{e10b}';
/// Lucide `lock-open`.
pub const LOCK_OPEN: char = '\u{e10c}';
/// Lucide `log-in`.
pub const LOG_IN: char = '\u{e10d}';
/// Lucide `log-out`.
pub const LOG_OUT: char = '\u{e10e}';
/// Lucide `mail`.
pub const MAIL: char = '\u{e10f}';
/// Lucide `map`.
pub const MAP: char = '\u{e110}';
/// Lucide `map-pin`.
pub const MAP_PIN: char = '\u{e111}';
/// Lucide `maximize`.
pub const MAXIMIZE: char = '\u{e112}';
/// Lucide `megaphone`.
pub const MEGAPHONE: char = '\u{e235}';
/// Lucide `meh`.
pub const MEH: char = '\u{e114}';
/// Lucide `merge`.
pub const MERGE: char = '\u{e43f}';
/// Lucide `message-circle`.
pub const MESSAGE_CIRCLE: char = '\u{e116}';
/// Lucide `message-square`.
pub const MESSAGE_SQUARE: char = '\u{e117}';
/// Lucide `message-square-text`.
pub const MESSAGE_SQUARE_TEXT: char = '\u{e575}';
/// Lucide `messages-square`.
pub const MESSAGES_SQUARE: char = '\u{e40d}';
/// Lucide `mic`.
pub const MIC: char = '\u{e118}';
/// Lucide `minus`.
pub const MINUS: char = '\u{e11c}';
/// Lucide `monitor`.
pub const MONITOR: char = '\u{e11d}';
/// Lucide `moon`.
pub const MOON: char = '\u{e11e}';
/// Lucide `newspaper`.
pub const NEWSPAPER: char = '\u{e348}';
/// Lucide `package`.
pub const PACKAGE: char = '\u{e129}';
/// Lucide `palette`.
pub const PALETTE: char = '\u{e1dd}';
/// Lucide `panel-left`.
pub const PANEL_LEFT: char = '\u{e12a}';
/// Lucide `panel-left-close`.
pub const PANEL_LEFT_CLOSE: char = '\u{e21c}';
/// Lucide `panel-right`.
pub const PANEL_RIGHT: char = '\u{e431}';
/// Lucide `paperclip`.
pub const PAPERCLIP: char = '\u{e12d}';
/// Lucide `pencil`.
pub const PENCIL: char = '\u{e1f9}';
/// Lucide `percent`.
pub const PERCENT: char = '\u{e132}';
/// Lucide `phone`.
pub const PHONE: char = '\u{e133}';
/// Lucide `phone-call`.
pub const PHONE_CALL: char = '\u{e134}';
/// Lucide `play`.
pub const PLAY: char = '\u{e13c}';
/// Lucide `plus`.
pub const PLUS: char = '\u{e13d}';
/// Lucide `power`.
pub const POWER: char = '\u{e140}';
/// Lucide `presentation`.
pub const PRESENTATION: char = '\u{e4ae}';
/// Lucide `printer`.
pub const PRINTER: char = '\u{e141}';
/// Lucide `puzzle`.
pub const PUZZLE: char = '\u{e29c}';
/// Lucide `quote`.
pub const QUOTE: char = '\u{e239}';
/// Lucide `receipt`.
pub const RECEIPT: char = '\u{e3d3}';
/// Lucide `redo-2`.
pub const REDO_2: char = '\u{e2a0}';
/// Lucide `refresh-cw`.
pub const REFRESH_CW: char = '\u{e145}';
/// Lucide `repeat`.
pub const REPEAT: char = '\u{e146}';
/// Lucide `rocket`.
pub const ROCKET: char = '\u{e286}';
/// Lucide `rotate-ccw`.
pub const ROTATE_CCW: char = '\u{e148}';
/// Lucide `route`.
pub const ROUTE: char = '\u{e53e}';
/// Lucide `save`.
pub const SAVE: char = '\u{e14d}';
/// Lucide `scan-text`.
pub const SCAN_TEXT: char = '\u{e538}';
/// Lucide `scissors`.
pub const SCISSORS: char = '\u{e14e}';
/// Lucide `search`.
pub const SEARCH: char = '\u{e151}';
/// Lucide `send`.
pub const SEND: char = '\u{e152}';
/// Lucide `settings`.
pub const SETTINGS: char = '\u{e154}';
/// Lucide `share-2`.
pub const SHARE_2: char = '\u{e156}';
/// Lucide `shield`.
pub const SHIELD: char = '\u{e158}';
/// Lucide `shield-check`.
pub const SHIELD_CHECK: char = '\u{e1ff}';
/// Lucide `shopping-bag`.
pub const SHOPPING_BAG: char = '\u{e15b}';
/// Lucide `shopping-basket`.
pub const SHOPPING_BASKET: char = '\u{e4ea}';
/// Lucide `shopping-cart`.
pub const SHOPPING_CART: char = '\u{e15c}';
/// Lucide `sliders-horizontal`.
pub const SLIDERS_HORIZONTAL: char = '\u{e29a}';
/// Lucide `smile`.
pub const SMILE: char = '\u{e164}';
/// Lucide `snowflake`.
pub const SNOWFLAKE: char = '\u{e165}';
/// Lucide `sort-asc`.
pub const SORT_ASC: char = '\u{e04c}';
/// Lucide `sparkles`.
pub const SPARKLES: char = '\u{e412}';
/// Lucide `split`.
pub const SPLIT: char = '\u{e440}';
/// Lucide `square`.
pub const SQUARE: char = '\u{e167}';
/// Lucide `square-check`.
pub const SQUARE_CHECK: char = '\u{e559}';
/// Lucide `square-minus`.
pub const SQUARE_MINUS: char = '\u{e171}';
/// Lucide `star`.
pub const STAR: char = '\u{e176}';
/// Lucide `star-off`.
pub const STAR_OFF: char = '\u{e2b0}';
/// Lucide `store`.
pub const STORE: char = '\u{e3e4}';
/// Lucide `sun`.
pub const SUN: char = '\u{e178}';
/// Lucide `table-2`.
pub const TABLE_2: char = '\u{e2f9}';
/// Lucide `tag`.
pub const TAG: char = '\u{e17f}';
/// Lucide `tags`.
pub const TAGS: char = '\u{e35c}';
/// Lucide `target`.
pub const TARGET: char = '\u{e180}';
/// Lucide `thermometer`.
pub const THERMOMETER: char = '\u{e186}';
/// Lucide `thumbs-down`.
pub const THUMBS_DOWN: char = '\u{e189}';
/// Lucide `thumbs-up`.
pub const THUMBS_UP: char = '\u{e18a}';
/// Lucide `ticket`.
pub const TICKET: char = '\u{e20f}';
/// Lucide `timer`.
pub const TIMER: char = '\u{e1e0}';
/// Lucide `trash`.
pub const TRASH: char = '\u{e18d}';
/// Lucide `trash-2`.
pub const TRASH_2: char = '\u{e18e}';
/// Lucide `trending-down`.
pub const TRENDING_DOWN: char = '\u{e190}';
/// Lucide `trending-up`.
pub const TRENDING_UP: char = '\u{e191}';
/// Lucide `triangle-alert`.
pub const TRIANGLE_ALERT: char = '\u{e193}';
/// Lucide `truck`.
pub const TRUCK: char = '\u{e194}';
/// Lucide `type`.
pub const TYPE: char = '\u{e198}';
/// Lucide `undo-2`.
pub const UNDO_2: char = '\u{e2a1}';
/// Lucide `upload`.
pub const UPLOAD: char = '\u{e19e}';
/// Lucide `usb`.
pub const USB: char = '\u{e356}';
/// Lucide `user`.
pub const USER: char = '\u{e19f}';
/// Lucide `user-check`.
pub const USER_CHECK: char = '\u{e1a0}';
/// Lucide `user-plus`.
pub const USER_PLUS: char = '\u{e1a2}';
/// Lucide `user-round`.
pub const USER_ROUND: char = '\u{e468}';
/// Lucide `users`.
pub const USERS: char = '\u{e1a4}';
/// Lucide `users-round`.
pub const USERS_ROUND: char = '\u{e46e}';
/// Lucide `video`.
pub const VIDEO: char = '\u{e1a5}';
/// Lucide `wallet`.
pub const WALLET: char = '\u{e204}';
/// Lucide `wifi-off`.
pub const WIFI_OFF: char = '\u{e1af}';
/// Lucide `wrench`.
pub const WRENCH: char = '\u{e1b1}';
/// Lucide `x`.
pub const X: char = '\u{e1b2}';
/// Lucide `zap`.
pub const ZAP: char = '\u{e1b4}';
/// Lucide `zoom-in`.
pub const ZOOM_IN: char = '\u{e1b6}';
/// Lucide `zoom-out`.
pub const ZOOM_OUT: char = '\u{e1b7}';

/// Every icon with its name, for tests and the widget sheet.
pub const ALL: &[(&str, char)] = &[
    ("accessibility", ACCESSIBILITY),
    ("alarm-clock", ALARM_CLOCK),
    ("archive", ARCHIVE),
    ("archive-restore", ARCHIVE_RESTORE),
    ("arrow-down", ARROW_DOWN),
    ("arrow-down-up", ARROW_DOWN_UP),
    ("arrow-down-wide-narrow", ARROW_DOWN_WIDE_NARROW),
    ("arrow-left", ARROW_LEFT),
    ("arrow-right", ARROW_RIGHT),
    ("arrow-up", ARROW_UP),
    ("arrow-up-down", ARROW_UP_DOWN),
    ("arrow-up-right", ARROW_UP_RIGHT),
    ("at-sign", AT_SIGN),
    ("award", AWARD),
    ("baby", BABY),
    ("badge-check", BADGE_CHECK),
    ("banknote", BANKNOTE),
    ("bell", BELL),
    ("bell-off", BELL_OFF),
    ("book-open", BOOK_OPEN),
    ("bookmark", BOOKMARK),
    ("briefcase", BRIEFCASE),
    ("building-2", BUILDING_2),
    ("calculator", CALCULATOR),
    ("calendar", CALENDAR),
    ("calendar-check", CALENDAR_CHECK),
    ("calendar-clock", CALENDAR_CLOCK),
    ("calendar-days", CALENDAR_DAYS),
    ("calendar-plus", CALENDAR_PLUS),
    ("chart-column", CHART_COLUMN),
    ("chart-line", CHART_LINE),
    ("chart-scatter", CHART_SCATTER),
    ("check", CHECK),
    ("check-check", CHECK_CHECK),
    ("chevron-down", CHEVRON_DOWN),
    ("chevron-left", CHEVRON_LEFT),
    ("chevron-right", CHEVRON_RIGHT),
    ("chevron-up", CHEVRON_UP),
    ("chevrons-up-down", CHEVRONS_UP_DOWN),
    ("circle", CIRCLE),
    ("circle-alert", CIRCLE_ALERT),
    ("circle-check", CIRCLE_CHECK),
    ("circle-dashed", CIRCLE_DASHED),
    ("circle-dot", CIRCLE_DOT),
    ("circle-help", CIRCLE_HELP),
    ("circle-minus", CIRCLE_MINUS),
    ("circle-plus", CIRCLE_PLUS),
    ("circle-question-mark", CIRCLE_QUESTION_MARK),
    ("circle-user", CIRCLE_USER),
    ("circle-x", CIRCLE_X),
    ("clipboard", CLIPBOARD),
    ("clipboard-check", CLIPBOARD_CHECK),
    ("clipboard-list", CLIPBOARD_LIST),
    ("clock", CLOCK),
    ("cloud-off", CLOUD_OFF),
    ("code", CODE),
    ("coffee", COFFEE),
    ("coins", COINS),
    ("columns-3", COLUMNS_3),
    ("command", COMMAND),
    ("contact", CONTACT),
    ("copy", COPY),
    ("copy-plus", COPY_PLUS),
    ("corner-down-left", CORNER_DOWN_LEFT),
    ("crown", CROWN),
    ("database", DATABASE),
    ("download", DOWNLOAD),
    ("ellipsis", ELLIPSIS),
    ("ellipsis-vertical", ELLIPSIS_VERTICAL),
    ("euro", EURO),
    ("external-link", EXTERNAL_LINK),
    ("eye", EYE),
    ("eye-off", EYE_OFF),
    ("factory", FACTORY),
    ("file", FILE),
    ("file-check", FILE_CHECK),
    ("file-down", FILE_DOWN),
    ("file-plus", FILE_PLUS),
    ("file-spreadsheet", FILE_SPREADSHEET),
    ("file-text", FILE_TEXT),
    ("file-up", FILE_UP),
    ("file-x", FILE_X),
    ("filter", FILTER),
    ("flag", FLAG),
    ("flame", FLAME),
    ("folder", FOLDER),
    ("folder-open", FOLDER_OPEN),
    ("folder-plus", FOLDER_PLUS),
    ("frown", FROWN),
    ("funnel", FUNNEL),
    ("funnel-x", FUNNEL_X),
    ("gauge", GAUGE),
    ("gift", GIFT),
    ("git-merge", GIT_MERGE),
    ("globe", GLOBE),
    ("graduation-cap", GRADUATION_CAP),
    ("grip-vertical", GRIP_VERTICAL),
    ("hand", HAND),
    ("handshake", HANDSHAKE),
    ("hard-drive", HARD_DRIVE),
    ("hash", HASH),
    ("heart", HEART),
    ("heart-handshake", HEART_HANDSHAKE),
    ("history", HISTORY),
    ("hotel", HOTEL),
    ("hourglass", HOURGLASS),
    ("house", HOUSE),
    ("id-card", ID_CARD),
    ("image", IMAGE),
    ("inbox", INBOX),
    ("info", INFO),
    ("key", KEY),
    ("key-round", KEY_ROUND),
    ("keyboard", KEYBOARD),
    ("languages", LANGUAGES),
    ("layout-grid", LAYOUT_GRID),
    ("layout-list", LAYOUT_LIST),
    ("leaf", LEAF),
    ("lightbulb", LIGHTBULB),
    ("link", LINK),
    ("list", LIST),
    ("list-checks", LIST_CHECKS),
    ("list-filter", LIST_FILTER),
    ("list-plus", LIST_PLUS),
    ("list-x", LIST_X),
    ("loader", LOADER),
    ("loader-circle", LOADER_CIRCLE),
    ("lock", LOCK),
    ("lock-open", LOCK_OPEN),
    ("log-in", LOG_IN),
    ("log-out", LOG_OUT),
    ("mail", MAIL),
    ("map", MAP),
    ("map-pin", MAP_PIN),
    ("maximize", MAXIMIZE),
    ("megaphone", MEGAPHONE),
    ("meh", MEH),
    ("merge", MERGE),
    ("message-circle", MESSAGE_CIRCLE),
    ("message-square", MESSAGE_SQUARE),
    ("message-square-text", MESSAGE_SQUARE_TEXT),
    ("messages-square", MESSAGES_SQUARE),
    ("mic", MIC),
    ("minus", MINUS),
    ("monitor", MONITOR),
    ("moon", MOON),
    ("newspaper", NEWSPAPER),
    ("package", PACKAGE),
    ("palette", PALETTE),
    ("panel-left", PANEL_LEFT),
    ("panel-left-close", PANEL_LEFT_CLOSE),
    ("panel-right", PANEL_RIGHT),
    ("paperclip", PAPERCLIP),
    ("pencil", PENCIL),
    ("percent", PERCENT),
    ("phone", PHONE),
    ("phone-call", PHONE_CALL),
    ("play", PLAY),
    ("plus", PLUS),
    ("power", POWER),
    ("presentation", PRESENTATION),
    ("printer", PRINTER),
    ("puzzle", PUZZLE),
    ("quote", QUOTE),
    ("receipt", RECEIPT),
    ("redo-2", REDO_2),
    ("refresh-cw", REFRESH_CW),
    ("repeat", REPEAT),
    ("rocket", ROCKET),
    ("rotate-ccw", ROTATE_CCW),
    ("route", ROUTE),
    ("save", SAVE),
    ("scan-text", SCAN_TEXT),
    ("scissors", SCISSORS),
    ("search", SEARCH),
    ("send", SEND),
    ("settings", SETTINGS),
    ("share-2", SHARE_2),
    ("shield", SHIELD),
    ("shield-check", SHIELD_CHECK),
    ("shopping-bag", SHOPPING_BAG),
    ("shopping-basket", SHOPPING_BASKET),
    ("shopping-cart", SHOPPING_CART),
    ("sliders-horizontal", SLIDERS_HORIZONTAL),
    ("smile", SMILE),
    ("snowflake", SNOWFLAKE),
    ("sort-asc", SORT_ASC),
    ("sparkles", SPARKLES),
    ("split", SPLIT),
    ("square", SQUARE),
    ("square-check", SQUARE_CHECK),
    ("square-minus", SQUARE_MINUS),
    ("star", STAR),
    ("star-off", STAR_OFF),
    ("store", STORE),
    ("sun", SUN),
    ("table-2", TABLE_2),
    ("tag", TAG),
    ("tags", TAGS),
    ("target", TARGET),
    ("thermometer", THERMOMETER),
    ("thumbs-down", THUMBS_DOWN),
    ("thumbs-up", THUMBS_UP),
    ("ticket", TICKET),
    ("timer", TIMER),
    ("trash", TRASH),
    ("trash-2", TRASH_2),
    ("trending-down", TRENDING_DOWN),
    ("trending-up", TRENDING_UP),
    ("triangle-alert", TRIANGLE_ALERT),
    ("truck", TRUCK),
    ("type", TYPE),
    ("undo-2", UNDO_2),
    ("upload", UPLOAD),
    ("usb", USB),
    ("user", USER),
    ("user-check", USER_CHECK),
    ("user-plus", USER_PLUS),
    ("user-round", USER_ROUND),
    ("users", USERS),
    ("users-round", USERS_ROUND),
    ("video", VIDEO),
    ("wallet", WALLET),
    ("wifi-off", WIFI_OFF),
    ("wrench", WRENCH),
    ("x", X),
    ("zap", ZAP),
    ("zoom-in", ZOOM_IN),
    ("zoom-out", ZOOM_OUT),
];
