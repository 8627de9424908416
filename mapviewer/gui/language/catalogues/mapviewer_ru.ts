<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n about</source>
        <translation>
            <numerusform>о нём: %n</numerusform>
            <numerusform>о нём: %n</numerusform>
            <numerusform>о нём: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in {name}</source>
        <translation>
            <numerusform>%n изменение в {name}</numerusform>
            <numerusform>%n изменения в {name}</numerusform>
            <numerusform>%n изменений в {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in “{title}”</source>
        <translation>
            <numerusform>%n изменение в «{title}»</numerusform>
            <numerusform>%n изменения в «{title}»</numerusform>
            <numerusform>%n изменений в «{title}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) could not be applied to the texts as they are now.</source>
        <translation>
            <numerusform>%n исправление не удалось применить к нынешним текстам.</numerusform>
            <numerusform>%n исправления не удалось применить к нынешним текстам.</numerusform>
            <numerusform>%n исправлений не удалось применить к нынешним текстам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) of the boundary tables are left out.</source>
        <translation>
            <numerusform>Пропущена ещё %n строка таблиц границ.</numerusform>
            <numerusform>Пропущены ещё %n строки таблиц границ.</numerusform>
            <numerusform>Пропущено ещё %n строк таблиц границ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is doubtful</source>
        <translation>
            <numerusform>%n из них сомнительно</numerusform>
            <numerusform>%n из них сомнительны</numerusform>
            <numerusform>%n из них сомнительны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were moved in this file by another program, such as QGIS.</source>
        <translation>
            <numerusform>В этом файле %n место перемещено другой программой, например QGIS.</numerusform>
            <numerusform>В этом файле %n места перемещены другой программой, например QGIS.</numerusform>
            <numerusform>В этом файле %n мест перемещено другой программой, например QGIS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n высказывание</numerusform>
            <numerusform>%n высказывания</numerusform>
            <numerusform>%n высказываний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) here</source>
        <translation>
            <numerusform>%n высказывание здесь</numerusform>
            <numerusform>%n высказывания здесь</numerusform>
            <numerusform>%n высказываний здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unplaced</source>
        <translation>
            <numerusform>%n без места</numerusform>
            <numerusform>%n без места</numerusform>
            <numerusform>%n без места</numerusform>
        </translation>
    </message>
    <message>
        <source>+ article</source>
        <translation>+ статья</translation>
    </message>
    <message>
        <source>, which is in your own network</source>
        <translation> (в вашей собственной сети)</translation>
    </message>
    <message>
        <source>A box: drag it on the picture</source>
        <translation>Рамка: растяните её на картинке</translation>
    </message>
    <message>
        <source>A changed table</source>
        <translation>Изменённая таблица</translation>
    </message>
    <message>
        <source>A lane for each article instead of each kind</source>
        <translation>Дорожка для каждой статьи, а не для каждого вида</translation>
    </message>
    <message>
        <source>A place of my own</source>
        <translation>Своё место</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4, альбомная</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4, книжная</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>О программе mapviewer</translation>
    </message>
    <message>
        <source>About {place}</source>
        <translation>О месте: {place}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Добавить статью</translation>
    </message>
    <message>
        <source>Add an article to this story</source>
        <translation>Добавить статью к этой истории</translation>
    </message>
    <message>
        <source>Add an article …</source>
        <translation>Добавить статью…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Альтернативный текст</translation>
    </message>
    <message>
        <source>Always allow links that I paste or drop</source>
        <translation>Всегда разрешать ссылки, которые я вставляю или перетаскиваю</translation>
    </message>
    <message>
        <source>An editor would object to nothing.</source>
        <translation>У редактора не было бы возражений.</translation>
    </message>
    <message>
        <source>An editor would object:</source>
        <translation>Редактор возразил бы:</translation>
    </message>
    <message>
        <source>Annotations as JSON</source>
        <translation>Аннотации в JSON</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Другой день</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Area …</source>
        <translation>Область…</translation>
    </message>
    <message>
        <source>Areas whose outline may be taken</source>
        <translation>Области, контур которых можно взять</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Стрелка</translation>
    </message>
    <message>
        <source>Arrows for what went from place to place</source>
        <translation>Стрелки для того, что перемещалось с места на место</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Articles, projects and exported pictures</source>
        <translation>Статьи, проекты и экспортированные картинки</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Указание источника</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Базовая карта</translation>
    </message>
    <message>
        <source>Base map …</source>
        <translation>Базовая карта…</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Обе</translation>
    </message>
    <message>
        <source>Boundaries as of this day</source>
        <translation>Границы на этот день</translation>
    </message>
    <message>
        <source>Boundaries of that day: of the selected event, or else of the article</source>
        <translation>Границы того дня: выбранного события, иначе статьи</translation>
    </message>
    <message>
        <source>Boundaries of today</source>
        <translation>Сегодняшние границы</translation>
    </message>
    <message>
        <source>Boundaries of two days: {left} left of the handle, {right} right of it</source>
        <translation>Границы двух дней: слева от ручки {left}, справа {right}</translation>
    </message>
    <message>
        <source>Brand file</source>
        <translation>Файл стиля редакции</translation>
    </message>
    <message>
        <source>Brand file …</source>
        <translation>Файл стиля редакции…</translation>
    </message>
    <message>
        <source>Brand files (*.yaml *.yml)</source>
        <translation>Файлы стиля редакции (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Built in (asks nobody)</source>
        <translation>Встроенная (без запросов)</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Calendar of dated events</source>
        <translation>Календарь датированных событий</translation>
    </message>
    <message>
        <source>Can&apos;t be used. {what}</source>
        <translation>Нельзя использовать. {what}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Переключить светлое и тёмное оформление</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Checked or not</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Choose a base map</source>
        <translation>Выбор базовой карты</translation>
    </message>
    <message>
        <source>Choose the mentions that are somebody else, and give the other a name.</source>
        <translation>Выберите упоминания, относящиеся к другому, и дайте ему имя.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Click a place on the map: who said what there?</source>
        <translation>Щёлкните место на карте: кто и что там сказал?</translation>
    </message>
    <message>
        <source>Click an event or a card: its words light up in the text.</source>
        <translation>Щёлкните событие или карточку: слова подсветятся в тексте.</translation>
    </message>
    <message>
        <source>Click each corner; a double click or Enter ends, Backspace takes one back, Esc gives up. Without a mouse: arrow keys move the map, the space bar sets a corner in its middle.</source>
        <translation>Щёлкните каждый угол; двойной щелчок или Enter завершает, Backspace убирает один, Esc отменяет. Без мыши: стрелки двигают карту, пробел ставит угол в её середине.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Закрыть примечание</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Закрыть панель (Esc)</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Закрыть эту статью</translation>
    </message>
    <message>
        <source>Colours of a PDF</source>
        <translation>Цвета PDF</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Compare with the source as it is now …</source>
        <translation>Сравнить с нынешним состоянием источника…</translation>
    </message>
    <message>
        <source>Considered: {names}.</source>
        <translation>Рассматривались: {names}.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать картинку</translation>
    </message>
    <message>
        <source>Copy quote with source</source>
        <translation>Копировать цитату с источником</translation>
    </message>
    <message>
        <source>Copy the chosen statement with its source</source>
        <translation>Копировать выбранное высказывание с источником</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Копировать ссылку на источник</translation>
    </message>
    <message>
        <source>Corners of the area, latitude before longitude</source>
        <translation>Углы области, сначала широта, затем долгота</translation>
    </message>
    <message>
        <source>Correct the story by them</source>
        <translation>Исправить историю по ним</translation>
    </message>
    <message>
        <source>Correct title and source</source>
        <translation>Исправить заголовок и источник</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Corrected {n}</source>
        <translation>Исправлено {n}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Corrections that could not be applied</source>
        <translation>Исправления, которые не удалось применить</translation>
    </message>
    <message>
        <source>Corrections, pasted words and articles put together are lost otherwise.</source>
        <translation>Иначе исправления, вставленный текст и подборка статей будут потеряны.</translation>
    </message>
    <message>
        <source>Countries and waters</source>
        <translation>Страны и воды</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Data has no picture.</source>
        <translation>У данных нет картинки.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Do something, or go to a place, person or article</source>
        <translation>Выполните команду или перейдите к месту, человеку или статье</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Повторено: {what}.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Drag a box on the map to choose its frame</source>
        <translation>Растяните рамку на карте, чтобы выбрать границы кадра</translation>
    </message>
    <message>
        <source>Drag the ring on the map to where it is.</source>
        <translation>Перетащите кольцо на карте туда, где это находится.</translation>
    </message>
    <message>
        <source>Draw an area for this place, or take that of another</source>
        <translation>Нарисовать область для этого места или взять область другого</translation>
    </message>
    <message>
        <source>Draw it, type its corners, or take the outline of a known area.</source>
        <translation>Нарисуйте её, введите углы или возьмите контур известной области.</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Рисовать на карте</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Рисование…</translation>
    </message>
    <message>
        <source>Each of the two needs a mention, and the other a name.</source>
        <translation>Каждому из двух нужно упоминание, а другому ещё и имя.</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Восток</translation>
    </message>
    <message>
        <source>Edit the article&apos;s text …</source>
        <translation>Редактировать текст статьи…</translation>
    </message>
    <message>
        <source>Edit the text of “{title}”</source>
        <translation>Редактировать текст «{title}»</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Events in ACLED&apos;s columns</source>
        <translation>События в столбцах ACLED</translation>
    </message>
    <message>
        <source>Events in PLOVER&apos;s columns</source>
        <translation>События в столбцах PLOVER</translation>
    </message>
    <message>
        <source>Every correction is applied.</source>
        <translation>Все исправления применены.</translation>
    </message>
    <message>
        <source>Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>Всё работает на этом компьютере; ничего никуда не отправляется.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Export … makes a map to print or publish.</source>
        <translation>«Экспорт…» делает карту для печати или публикации.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Fetch the page from {host}?</source>
        <translation>Загрузить страницу с {host}?</translation>
    </message>
    <message>
        <source>Fetching from {host} …</source>
        <translation>Загрузка с {host}…</translation>
    </message>
    <message>
        <source>Figure to embed in a page</source>
        <translation>Рисунок для встраивания в страницу</translation>
    </message>
    <message>
        <source>File (MBTiles or PMTiles)</source>
        <translation>Файл (MBTiles или PMTiles)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>For which mentions</source>
        <translation>Для каких упоминаний</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Забыть их</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Кадр</translation>
    </message>
    <message>
        <source>GPX waypoints</source>
        <translation>Точки GPX</translation>
    </message>
    <message>
        <source>GeoJSON data</source>
        <translation>Данные GeoJSON</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Group statements by speaker</source>
        <translation>Группировать высказывания по говорящему</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрытое</translation>
    </message>
    <message>
        <source>Hidden {n}</source>
        <translation>Скрытое {n}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Hide from the map</source>
        <translation>Скрыть с карты</translation>
    </message>
    <message>
        <source>Highlight area</source>
        <translation>Выделить область</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Inset map</source>
        <translation>Карта-врезка</translation>
    </message>
    <message>
        <source>It is in your own network.</source>
        <translation>Он находится в вашей собственной сети.</translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation>Уже открыто.</translation>
    </message>
    <message>
        <source>Its word</source>
        <translation>Его слово</translation>
    </message>
    <message>
        <source>KML, compressed</source>
        <translation>KML, сжатый</translation>
    </message>
    <message>
        <source>KML, for Google Earth</source>
        <translation>KML, для Google Earth</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep it, but leave it out of map and export</source>
        <translation>Оставить, но не показывать на карте и при экспорте</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Километры</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Вид события</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не трогать</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Лицензия: {name}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлое или тёмное</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Line in the key</source>
        <translation>Строка в легенде</translation>
    </message>
    <message>
        <source>Locator: where it is</source>
        <translation>Локатор: где это</translation>
    </message>
    <message>
        <source>Looked at and found right</source>
        <translation>Просмотрено и признано верным</translation>
    </message>
    <message>
        <source>Looked at and found right (Ctrl+Enter)</source>
        <translation>Просмотрено и признано верным (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Использованы библиотеки</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Map data</source>
        <translation>Данные карты</translation>
    </message>
    <message>
        <source>Map of the places in the story</source>
        <translation>Карта мест этой истории</translation>
    </message>
    <message>
        <source>Mark these words as</source>
        <translation>Отметить эти слова как</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Означает</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation>Прежние сообщения</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Мили</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Names of the story&apos;s places</source>
        <translation>Названия мест истории</translation>
    </message>
    <message>
        <source>Names, statements and events are not sent. Exports keep the built-in map.</source>
        <translation>Названия, высказывания и события не отправляются. Экспорт остаётся на встроенной карте.</translation>
    </message>
    <message>
        <source>Narrative: numbers and a key</source>
        <translation>Рассказ: номера и легенда</translation>
    </message>
    <message>
        <source>Narrow what is shown</source>
        <translation>Сузить показанное</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Следующее событие</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Без области</translation>
    </message>
    <message>
        <source>No area of that name has an outline.</source>
        <translation>Нет области с таким названием, у которой есть контур.</translation>
    </message>
    <message>
        <source>No article is about that place any more.</source>
        <translation>Ни одна статья больше не говорит об этом месте.</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Больше не подсказывать</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Без места</translation>
    </message>
    <message>
        <source>No places were found.</source>
        <translation>Мест не найдено.</translation>
    </message>
    <message>
        <source>Nobody is asked for this map; nothing leaves this computer.</source>
        <translation>Для этой карты никого не запрашивают; ничего не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>None of the candidates is certain enough.</source>
        <translation>Ни один из кандидатов не достаточно надёжен.</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Север</translation>
    </message>
    <message>
        <source>Not a place</source>
        <translation>Не место</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Не применено</translation>
    </message>
    <message>
        <source>Not applied {n}</source>
        <translation>Не применено {n}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Note on disputed areas</source>
        <translation>Примечание о спорных территориях</translation>
    </message>
    <message>
        <source>Nothing changed in its words.</source>
        <translation>В тексте ничего не изменилось.</translation>
    </message>
    <message>
        <source>Nothing in it differs from this story.</source>
        <translation>В ней ничего не отличается от этой истории.</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>Ничего не скрыто.</translation>
    </message>
    <message>
        <source>Nothing is open. Drop an article here, paste its words with Ctrl+V, or open a file with Ctrl+O.</source>
        <translation>Ничего не открыто. Перетащите сюда статью, вставьте её текст (Ctrl+V) или откройте файл (Ctrl+O).</translation>
    </message>
    <message>
        <source>Nothing of that kind is read there any more.</source>
        <translation>Там больше не читается ничего такого.</translation>
    </message>
    <message>
        <source>Of a press, CMYK</source>
        <translation>Для печати, CMYK</translation>
    </message>
    <message>
        <source>Of a screen, RGB</source>
        <translation>Для экрана, RGB</translation>
    </message>
    <message>
        <source>On the map now</source>
        <translation>Сейчас на карте</translation>
    </message>
    <message>
        <source>Only that host is asked, for this page and its robots.txt.</source>
        <translation>Запрашивается только этот узел: эта страница и его robots.txt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Открыть недавние</translation>
    </message>
    <message>
        <source>Open the closed article again</source>
        <translation>Снова открыть закрытую статью</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Открыть источник</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Order of the events</source>
        <translation>Порядок событий</translation>
    </message>
    <message>
        <source>Other towns</source>
        <translation>Другие города</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Картинка PNG</translation>
    </message>
    <message>
        <source>Paste text as article</source>
        <translation>Вставить текст как статью</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>Человек или группа</translation>
    </message>
    <message>
        <source>Photo, 3:2</source>
        <translation>Фото, 3:2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Places on the figure</source>
        <translation>Места на рисунке</translation>
    </message>
    <message>
        <source>Places outside the view</source>
        <translation>Места за пределами вида</translation>
    </message>
    <message>
        <source>Places that it may be</source>
        <translation>Места, которые могут иметься в виду</translation>
    </message>
    <message>
        <source>Play through the events</source>
        <translation>Проиграть события</translation>
    </message>
    <message>
        <source>Play through what happened, in order</source>
        <translation>Проиграть происходившее по порядку</translation>
    </message>
    <message>
        <source>Portrait, 4:5</source>
        <translation>Вертикальный, 4:5</translation>
    </message>
    <message>
        <source>Previous and next event</source>
        <translation>Предыдущее и следующее событие</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Предыдущее событие</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Project (*.gpkg)</source>
        <translation>Проект (*.gpkg)</translation>
    </message>
    <message>
        <source>Project, a GeoPackage</source>
        <translation>Проект, GeoPackage</translation>
    </message>
    <message>
        <source>Published {day}?</source>
        <translation>Опубликовано {day}?</translation>
    </message>
    <message>
        <source>Put at the selected words</source>
        <translation>Привязать к выделенным словам</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Read by mapviewer, nobody has looked at it</source>
        <translation>Прочитано mapviewer, никем не просмотрено</translation>
    </message>
    <message>
        <source>Read by mapviewer, {n} % sure</source>
        <translation>Прочитано mapviewer, уверенность {n} %</translation>
    </message>
    <message>
        <source>Reading the article …</source>
        <translation>Чтение статьи…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Reads news articles onto a map: who said what, where and when.</source>
        <translation>Читает новостные статьи на карту: кто, что, где и когда сказал.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Повторить: {what}</translation>
    </message>
    <message>
        <source>Reference: every name</source>
        <translation>Справочная: все названия</translation>
    </message>
    <message>
        <source>Region of the story</source>
        <translation>Регион истории</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Report for Word, with the map</source>
        <translation>Отчёт для Word с картой</translation>
    </message>
    <message>
        <source>Report in Markdown, with the map</source>
        <translation>Отчёт в Markdown с картой</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>Сказано в</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>То же, что</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Сохранить проект</translation>
    </message>
    <message>
        <source>Save project as …</source>
        <translation>Сохранить проект как…</translation>
    </message>
    <message>
        <source>Save what you changed in “{title}”?</source>
        <translation>Сохранить изменения в «{title}»?</translation>
    </message>
    <message>
        <source>Say what stays, what goes to the other, and what both have.</source>
        <translation>Укажите, что остаётся, что переходит к другому и что есть у обоих.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>Масштабная линейка</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search an area above.</source>
        <translation>Найдите область выше.</translation>
    </message>
    <message>
        <source>Search an area whose outline is taken</source>
        <translation>Поиск области, контур которой берётся</translation>
    </message>
    <message>
        <source>Search for a place.</source>
        <translation>Найдите место.</translation>
    </message>
    <message>
        <source>Search the gazetteer</source>
        <translation>Поиск в газеттире</translation>
    </message>
    <message>
        <source>Search words, people, places, dates</source>
        <translation>Поиск слов, людей, мест, дат</translation>
    </message>
    <message>
        <source>Search: Paris, Texas or 41.7, 44.8</source>
        <translation>Поиск: Paris, Texas или 41.7, 44.8</translation>
    </message>
    <message>
        <source>Select something in a list, on the map or in the text; or drag over words to mark them.</source>
        <translation>Выберите что-нибудь в списке, на карте или в тексте — или выделите слова, чтобы отметить их.</translation>
    </message>
    <message>
        <source>Select the words in the text first, then press this.</source>
        <translation>Сначала выделите слова в тексте, затем нажмите сюда.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Сначала выделите слова в тексте.</translation>
    </message>
    <message>
        <source>Select the words in the text that it is about first.</source>
        <translation>Сначала выделите в тексте слова, о которых речь.</translation>
    </message>
    <message>
        <source>Select the words in the text that one is about, and put it there; or dismiss it.</source>
        <translation>Выделите в тексте слова, к которым относится исправление, и привяжите его туда; или отклоните.</translation>
    </message>
    <message>
        <source>Set by people</source>
        <translation>Задано людьми</translation>
    </message>
    <message>
        <source>Shaded relief</source>
        <translation>Отмывка рельефа</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Формат кадра</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Показать все дни</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>Снова показать все дни</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <source>Show on the map and in the lists</source>
        <translation>Показать на карте и в списках</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Показать слова</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show what went from one place to another</source>
        <translation>Показать, что перемещалось с места на место</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Источник: {sources}</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <translation>Источники в BibTeX</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <translation>Источники в CSL-JSON</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <translation>Источники в RIS</translation>
    </message>
    <message>
        <source>Sources as citations</source>
        <translation>Источники как ссылки</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Юг</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Split at the selected words</source>
        <translation>Разделить по выделенным словам</translation>
    </message>
    <message>
        <source>Split in two …</source>
        <translation>Разделить надвое…</translation>
    </message>
    <message>
        <source>Square, 1:1</source>
        <translation>Квадрат, 1:1</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Высказывание</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Высказывания</translation>
    </message>
    <message>
        <source>Step by step, animated GIF</source>
        <translation>Шаг за шагом, анимация GIF</translation>
    </message>
    <message>
        <source>Step by step, film</source>
        <translation>Шаг за шагом, фильм</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>Таблица событий</translation>
    </message>
    <message>
        <source>Table of places</source>
        <translation>Таблица мест</translation>
    </message>
    <message>
        <source>Table of places, events and statements</source>
        <translation>Таблица мест, событий и высказываний</translation>
    </message>
    <message>
        <source>Table of statements</source>
        <translation>Таблица высказываний</translation>
    </message>
    <message>
        <source>Take back a changed table …</source>
        <translation>Принять изменённую таблицу…</translation>
    </message>
    <message>
        <source>Take it as a correction</source>
        <translation>Принять как исправление</translation>
    </message>
    <message>
        <source>Take off the map and the lists</source>
        <translation>Убрать с карты и из списков</translation>
    </message>
    <message>
        <source>Take the new text</source>
        <translation>Взять новый текст</translation>
    </message>
    <message>
        <source>Take the outline of …</source>
        <translation>Взять контур…</translation>
    </message>
    <message>
        <source>Take the words that are selected in the text</source>
        <translation>Взять слова, выделенные в тексте</translation>
    </message>
    <message>
        <source>Take this participant out</source>
        <translation>Убрать этого участника</translation>
    </message>
    <message>
        <source>Tall, 9:16</source>
        <translation>Высокий, 9:16</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The article does not say that elsewhere.</source>
        <translation>Статья не говорит этого в другом месте.</translation>
    </message>
    <message>
        <source>The article gives no date for it.</source>
        <translation>Статья не указывает для этого дату.</translation>
    </message>
    <message>
        <source>The article names no place with it that could be found.</source>
        <translation>Статья не называет рядом места, которое удалось бы найти.</translation>
    </message>
    <message>
        <source>The built-in map is shown; the menu&apos;s “Base map …” tries again.</source>
        <translation>Показана встроенная карта; пункт меню «Базовая карта…» пробует снова.</translation>
    </message>
    <message>
        <source>The citation is on the clipboard.</source>
        <translation>Ссылка на источник в буфере обмена.</translation>
    </message>
    <message>
        <source>The day whose boundaries are shown</source>
        <translation>День, на который показаны границы</translation>
    </message>
    <message>
        <source>The day whose boundaries are shown right of the handle</source>
        <translation>День, границы которого показаны справа от ручки</translation>
    </message>
    <message>
        <source>The gazetteer has no such name.</source>
        <translation>В газеттире нет такого названия.</translation>
    </message>
    <message>
        <source>The gazetteer has no such name: search, or make a place of your own.</source>
        <translation>В газеттире нет такого названия: поищите или задайте своё место.</translation>
    </message>
    <message>
        <source>The gazetteer has no such place; the words around it tell where it lies: {around}.</source>
        <translation>В газеттире нет такого места; слова вокруг говорят, где оно: {around}.</translation>
    </message>
    <message>
        <source>The gazetteer has no “{name}”.</source>
        <translation>В газеттире нет «{name}».</translation>
    </message>
    <message>
        <source>The lists hold everything; save, and start mapviewer anew.</source>
        <translation>В списках есть всё; сохраните и запустите mapviewer заново.</translation>
    </message>
    <message>
        <source>The map is asked of {host} and of nobody else, which so learns your address and which part of the world you look at.</source>
        <translation>Карта запрашивается только у {host}; так он узнаёт ваш адрес и то, на какую часть света вы смотрите.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>The other day, right of the handle</source>
        <translation>Другой день, справа от ручки</translation>
    </message>
    <message>
        <source>The outline is good to about {n} km.</source>
        <translation>Контур верен с точностью около {n} км.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Картинка в буфере обмена.</translation>
    </message>
    <message>
        <source>The process that draws the map ends again and again.</source>
        <translation>Процесс, рисующий карту, завершается снова и снова.</translation>
    </message>
    <message>
        <source>The quote is on the clipboard.</source>
        <translation>Цитата в буфере обмена.</translation>
    </message>
    <message>
        <source>The source as it is now</source>
        <translation>Нынешнее состояние источника</translation>
    </message>
    <message>
        <source>The story was changed meanwhile; the file was not opened.</source>
        <translation>История тем временем изменилась; файл не открыт.</translation>
    </message>
    <message>
        <source>The text no longer says “{words}”.</source>
        <translation>В тексте больше нет «{words}».</translation>
    </message>
    <message>
        <source>The text seems not to be English; little of it can be read.</source>
        <translation>Текст, похоже, не на английском; прочитать удастся немного.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>Их не было.</translation>
    </message>
    <message>
        <source>These words are no part of it that can stand alone.</source>
        <translation>Эти слова — не та его часть, что может стоять отдельно.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>This mention</source>
        <translation>Это упоминание</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>This project wants to show a base map from {whence}{near}. Nothing has been asked of it yet.</source>
        <translation>Этот проект хочет показать базовую карту с {whence}{near}. Запросов к ней ещё не было.</translation>
    </message>
    <message>
        <source>Tiles (*.mbtiles *.pmtiles)</source>
        <translation>Тайлы (*.mbtiles *.pmtiles)</translation>
    </message>
    <message>
        <source>Tiles from a web address (XYZ)</source>
        <translation>Тайлы по веб-адресу (XYZ)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>Timeline for TimelineJS</source>
        <translation>Лента времени для TimelineJS</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>To be checked, the least certain first</source>
        <translation>На проверку, наименее надёжное первым</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>To check {n}</source>
        <translation>Проверить {n}</translation>
    </message>
    <message>
        <source>Today&apos;s boundaries under this story</source>
        <translation>Сегодняшние границы под этой историей</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>Подано как</translation>
    </message>
    <message>
        <source>Two days side by side on the map</source>
        <translation>Два дня рядом на карте</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Type the word of the article that tells of the other event, or select it first.</source>
        <translation>Введите слово статьи, которое говорит о другом событии, или сначала выделите его.</translation>
    </message>
    <message>
        <source>UIMA CAS for INCEpTION</source>
        <translation>UIMA CAS для INCEpTION</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ненадёжно</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Отменить: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Отменено: {what}.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Без места</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Глагол</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>Веб-аннотации W3C</translation>
    </message>
    <message>
        <source>WMS</source>
        <translation>WMS</translation>
    </message>
    <message>
        <source>Web page to scroll through</source>
        <translation>Веб-страница для прокрутки</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>Веб-страница, один файл</translation>
    </message>
    <message>
        <source>West</source>
        <translation>Запад</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Что скрыто</translation>
    </message>
    <message>
        <source>What is hidden is neither on the map nor in exports.</source>
        <translation>Скрытого нет ни на карте, ни в экспорте.</translation>
    </message>
    <message>
        <source>What is hidden; Enter shows it again</source>
        <translation>Что скрыто; Enter показывает снова</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Выделенное</translation>
    </message>
    <message>
        <source>What somebody hears who does not see the picture</source>
        <translation>Что услышит тот, кто не видит картинку</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>То, что показывает карта</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Что означают знаки</translation>
    </message>
    <message>
        <source>What was corrected, the newest first</source>
        <translation>Что исправлено, новое первым</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>When was it published?</source>
        <translation>Когда это опубликовано?</translation>
    </message>
    <message>
        <source>Which word of the article tells of the other event? Type it above.</source>
        <translation>Какое слово статьи говорит о другом событии? Введите его выше.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who holds what: changes until {day}</source>
        <translation>Кто чем владеет: изменения до {day}</translation>
    </message>
    <message>
        <source>Whose view of the boundaries</source>
        <translation>Чей взгляд на границы</translation>
    </message>
    <message>
        <source>Whose view of the boundaries is shown</source>
        <translation>Чей взгляд на границы показан</translation>
    </message>
    <message>
        <source>Wide, 16:9</source>
        <translation>Широкий, 16:9</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words of the article</source>
        <translation>Слова статьи</translation>
    </message>
    <message>
        <source>Words that it needs are no longer in the text.</source>
        <translation>Нужных слов больше нет в тексте.</translation>
    </message>
    <message>
        <source>Words to place</source>
        <translation>Слова для размещения</translation>
    </message>
    <message>
        <source>Workbook: places, events, statements</source>
        <translation>Книга Excel: места, события, высказывания</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Мир</translation>
    </message>
    <message>
        <source>Write the words to place first.</source>
        <translation>Сначала напишите слова для размещения.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>a fact</source>
        <translation>факт</translation>
    </message>
    <message>
        <source>about {places}</source>
        <translation>о: {places}</translation>
    </message>
    <message>
        <source>accepted {what}</source>
        <translation>принято: {what}</translation>
    </message>
    <message>
        <source>accuse</source>
        <translation>обвинение</translation>
    </message>
    <message>
        <source>add somebody …</source>
        <translation>добавить кого-нибудь…</translation>
    </message>
    <message>
        <source>added {what}</source>
        <translation>добавлено: {what}</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>соглашение</translation>
    </message>
    <message>
        <source>agrees with {name} ({source})</source>
        <translation>согласуется с: {name} ({source})</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>помощь</translation>
    </message>
    <message>
        <source>also told by {source}</source>
        <translation>также сообщает: {source}</translation>
    </message>
    <message numerus="yes">
        <source>an outline of %n corner(s)</source>
        <translation>
            <numerusform>контур из %n угла</numerusform>
            <numerusform>контур из %n углов</numerusform>
            <numerusform>контур из %n углов</numerusform>
        </translation>
    </message>
    <message>
        <source>and others</source>
        <translation>и другие</translation>
    </message>
    <message>
        <source>another one …</source>
        <translation>другое…</translation>
    </message>
    <message>
        <source>area</source>
        <translation>область</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>на дату</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>как в статье</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>assault</source>
        <translation>нападение</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>both have it</source>
        <translation>есть у обоих</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>по дате</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>по виду</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>по месту</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>надёжно</translation>
    </message>
    <message>
        <source>changed hands</source>
        <translation>перешло в другие руки</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>утверждается</translation>
    </message>
    <message>
        <source>coerce</source>
        <translation>принуждение</translation>
    </message>
    <message>
        <source>consult</source>
        <translation>переговоры</translation>
    </message>
    <message>
        <source>contradicts {name} ({source})</source>
        <translation>противоречит: {name} ({source})</translation>
    </message>
    <message>
        <source>cooperate</source>
        <translation>сотрудничество</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>demands and refusals</source>
        <translation>требования и отказы</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>отрицается</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спорное</translation>
    </message>
    <message>
        <source>does it</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>drawing on the figure</source>
        <translation>рисунок на карте</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>основание</translation>
    </message>
    <message>
        <source>force and pressure</source>
        <translation>сила и давление</translation>
    </message>
    <message>
        <source>found nothing</source>
        <translation>ничего не нашло</translation>
    </message>
    <message>
        <source>found right</source>
        <translation>признано верным</translation>
    </message>
    <message>
        <source>goes to the other</source>
        <translation>переходит к другому</translation>
    </message>
    <message>
        <source>good to about {n} km</source>
        <translation>с точностью около {n} км</translation>
    </message>
    <message>
        <source>hidden {what}</source>
        <translation>скрыто: {what}</translation>
    </message>
    <message>
        <source>in all articles</source>
        <translation>во всех статьях</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>своими словами</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>в этой статье</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>место: {place}</translation>
    </message>
    <message>
        <source>it is done to</source>
        <translation>на кого направлено</translation>
    </message>
    <message>
        <source>its government</source>
        <translation>его правительство</translation>
    </message>
    <message>
        <source>its people</source>
        <translation>его народ</translation>
    </message>
    <message>
        <source>line</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>line of the figure</source>
        <translation>строка рисунка</translation>
    </message>
    <message>
        <source>mapviewer ended unexpectedly; what you changed since {when} was not saved.</source>
        <translation>mapviewer неожиданно завершился; то, что вы изменили с {when}, не сохранено.</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>merged {what}</source>
        <translation>объединено: {what}</translation>
    </message>
    <message>
        <source>mobilize</source>
        <translation>мобилизация</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>модальность</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>name in the figure</source>
        <translation>название на рисунке</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>без места</translation>
    </message>
    <message>
        <source>no statements</source>
        <translation>нет высказываний</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>без места</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>это не так</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>number in the figure</source>
        <translation>номер на рисунке</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>номер {n}</translation>
    </message>
    <message>
        <source>other happenings</source>
        <translation>прочие события</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>издание</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>контур</translation>
    </message>
    <message>
        <source>outside the view, {far} away</source>
        <translation>за пределами вида, {far}</translation>
    </message>
    <message>
        <source>part</source>
        <translation>часть</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>частично цитата</translation>
    </message>
    <message>
        <source>person or group</source>
        <translation>человек или группа</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>place in words</source>
        <translation>место, описанное словами</translation>
    </message>
    <message>
        <source>place name</source>
        <translation>название места</translation>
    </message>
    <message>
        <source>places it is about</source>
        <translation>места, о которых речь</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>планируется</translation>
    </message>
    <message>
        <source>point</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>position</source>
        <translation>положение</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обещание</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>протест</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>removed {what}</source>
        <translation>убрано: {what}</translation>
    </message>
    <message>
        <source>reporting verb</source>
        <translation>глагол речи</translation>
    </message>
    <message>
        <source>request</source>
        <translation>просьба</translation>
    </message>
    <message>
        <source>role</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>said</source>
        <translation>сказано</translation>
    </message>
    <message>
        <source>said by</source>
        <translation>сказано кем</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>санкции</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>select words in the text</source>
        <translation>выделите слова в тексте</translation>
    </message>
    <message>
        <source>set by people</source>
        <translation>задано людьми</translation>
    </message>
    <message>
        <source>shown again {what}</source>
        <translation>снова показано: {what}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>говорящий</translation>
    </message>
    <message>
        <source>split {what}</source>
        <translation>разделено: {what}</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>позиция</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>высказывание</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>остаётся здесь</translation>
    </message>
    <message>
        <source>such as 2024-08-27; empty if unknown</source>
        <translation>например, 2024-08-27; пусто, если неизвестно</translation>
    </message>
    <message>
        <source>support</source>
        <translation>поддержка</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>снятие исправления</translation>
    </message>
    <message>
        <source>talks and agreement</source>
        <translation>переговоры и соглашения</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>тот день</translation>
    </message>
    <message>
        <source>the host that you type</source>
        <translation>узел, который вы введёте</translation>
    </message>
    <message>
        <source>the outline of {name}</source>
        <translation>контур: {name}</translation>
    </message>
    <message>
        <source>the place itself</source>
        <translation>само место</translation>
    </message>
    <message>
        <source>thought</source>
        <translation>мысль</translation>
    </message>
    <message>
        <source>threaten</source>
        <translation>угроза</translation>
    </message>
    <message>
        <source>threatened</source>
        <translation>угроза</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>to be checked {what}</source>
        <translation>на проверку: {what}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>type</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>ненадёжно</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>went from one place to another: a visit, an attack, an aid convoy</source>
        <translation>переместилось из одного места в другое: визит, нападение, гуманитарный конвой</translation>
    </message>
    <message>
        <source>with</source>
        <translation>вместе с</translation>
    </message>
    <message>
        <source>without room on the map</source>
        <translation>на карте не хватило места</translation>
    </message>
    <message>
        <source>word</source>
        <translation>слово</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>уступка</translation>
    </message>
    <message>
        <source>{day} (inferred)</source>
        <translation>{day} (предположительно)</translation>
    </message>
    <message>
        <source>{events} of {all_events} events, {statements} of {all_statements} statements</source>
        <translation>событий {events} из {all_events}, высказываний {statements} из {all_statements}</translation>
    </message>
    <message>
        <source>{field} of {what}</source>
        <translation>{what}: {field}</translation>
    </message>
    <message>
        <source>{host} answers with something else than pictures.</source>
        <translation>{host} отвечает чем-то, что не является картинкой.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} не отвечает.</translation>
    </message>
    <message>
        <source>{host} refuses the map (status {status}).</source>
        <translation>{host} отказывает в карте (код {status}).</translation>
    </message>
    <message>
        <source>{host} sends the map on to another address, which is not followed.</source>
        <translation>{host} перенаправляет карту на другой адрес; переход по нему не выполняется.</translation>
    </message>
    <message>
        <source>{name} is open in another mapviewer; save what you change under another name.</source>
        <translation>{name} открыт в другом mapviewer; сохраните изменения под другим именем.</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name}: записано.</translation>
    </message>
    <message>
        <source>{name} says</source>
        <translation>{name} сообщает</translation>
    </message>
    <message>
        <source>{n} disputes</source>
        <translation>споров: {n}</translation>
    </message>
    <message>
        <source>{n} more places outside the view</source>
        <translation>ещё мест за пределами вида: {n}</translation>
    </message>
    <message>
        <source>{n} percent of the map shows {day}</source>
        <translation>{n} процентов карты показывают {day}</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>мест: {n}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>{year}-е</translation>
    </message>
    <message>
        <source>“{name}” in all articles ({n})</source>
        <translation>«{name}» во всех статьях ({n})</translation>
    </message>
    <message>
        <source>“{name}” in this article ({n})</source>
        <translation>«{name}» в этой статье ({n})</translation>
    </message>
    <message>
        <source>“{title}” is closed; Ctrl+Shift+T opens it again.</source>
        <translation>«{title}» закрыта; Ctrl+Shift+T откроет снова.</translation>
    </message>
    <message>
        <source>“{words}” needs the article&apos;s date.</source>
        <translation>Для «{words}» нужна дата статьи.</translation>
    </message>
    <message numerus="yes">
        <source>… %n earlier</source>
        <translation>
            <numerusform>… ещё %n раньше</numerusform>
            <numerusform>… ещё %n раньше</numerusform>
            <numerusform>… ещё %n раньше</numerusform>
        </translation>
    </message>
</context>
</TS>
