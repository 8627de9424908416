<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hy" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n about</source>
        <translation>
            <numerusform>%n՝ դրա մասին</numerusform>
            <numerusform>%n՝ դրա մասին</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in {name}</source>
        <translation>
            <numerusform>%n փոփոխություն {name} ֆայլում</numerusform>
            <numerusform>%n փոփոխություն {name} ֆայլում</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in “{title}”</source>
        <translation>
            <numerusform>%n փոփոխություն «{title}» հոդվածում</numerusform>
            <numerusform>%n փոփոխություն «{title}» հոդվածում</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) could not be applied to the texts as they are now.</source>
        <translation>
            <numerusform>%n ուղղում հնարավոր չեղավ կիրառել տեքստերի ներկա վիճակին։</numerusform>
            <numerusform>%n ուղղում հնարավոր չեղավ կիրառել տեքստերի ներկա վիճակին։</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n դեպք</numerusform>
            <numerusform>%n դեպք</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) of the boundary tables are left out.</source>
        <translation>
            <numerusform>Սահմանների աղյուսակների ևս %n տող դուրս է թողնված։</numerusform>
            <numerusform>Սահմանների աղյուսակների ևս %n տող դուրս է թողնված։</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is doubtful</source>
        <translation>
            <numerusform>դրանցից %n-ը կասկածելի է</numerusform>
            <numerusform>դրանցից %n-ը կասկածելի են</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n վայր</numerusform>
            <numerusform>%n վայր</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were moved in this file by another program, such as QGIS.</source>
        <translation>
            <numerusform>Այս ֆայլում %n վայր տեղափոխվել է այլ ծրագրով, օրինակ՝ QGIS-ով։</numerusform>
            <numerusform>Այս ֆայլում %n վայր տեղափոխվել է այլ ծրագրով, օրինակ՝ QGIS-ով։</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n հայտարարություն</numerusform>
            <numerusform>%n հայտարարություն</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) here</source>
        <translation>
            <numerusform>%n հայտարարություն այստեղ</numerusform>
            <numerusform>%n հայտարարություն այստեղ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unplaced</source>
        <translation>
            <numerusform>%n առանց վայրի</numerusform>
            <numerusform>%n առանց վայրի</numerusform>
        </translation>
    </message>
    <message>
        <source>+ article</source>
        <translation>+ հոդված</translation>
    </message>
    <message>
        <source>, which is in your own network</source>
        <translation> (ձեր սեփական ցանցում)</translation>
    </message>
    <message>
        <source>A box: drag it on the picture</source>
        <translation>Շրջանակ. գծեք նկարի վրա</translation>
    </message>
    <message>
        <source>A changed table</source>
        <translation>Փոփոխված աղյուսակ</translation>
    </message>
    <message>
        <source>A lane for each article instead of each kind</source>
        <translation>Գոտի յուրաքանչյուր հոդվածի, ոչ թե տեսակի համար</translation>
    </message>
    <message>
        <source>A place of my own</source>
        <translation>Իմ սեփական վայրը</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 հորիզոնական</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 ուղղահայաց</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>mapviewer-ի մասին</translation>
    </message>
    <message>
        <source>About {place}</source>
        <translation>{place} վայրի մասին</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Ընդունել</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Ավելացնել հոդված</translation>
    </message>
    <message>
        <source>Add an article to this story</source>
        <translation>Ավելացնել հոդված այս պատմությանը</translation>
    </message>
    <message>
        <source>Add an article …</source>
        <translation>Ավելացնել հոդված…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Հասցե</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Բոլոր ֆայլերը</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Այլընտրանքային տեքստ</translation>
    </message>
    <message>
        <source>Always allow links that I paste or drop</source>
        <translation>Միշտ թույլատրել իմ տեղադրած կամ քաշած հղումները</translation>
    </message>
    <message>
        <source>An editor would object to nothing.</source>
        <translation>Խմբագիրն առարկություն չէր ունենա։</translation>
    </message>
    <message>
        <source>An editor would object:</source>
        <translation>Խմբագիրը կառարկեր.</translation>
    </message>
    <message>
        <source>Annotations as JSON</source>
        <translation>Ծանոթագրություններ JSON-ով</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Այլ օր</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Տարածք</translation>
    </message>
    <message>
        <source>Area …</source>
        <translation>Տարածք…</translation>
    </message>
    <message>
        <source>Areas whose outline may be taken</source>
        <translation>Տարածքներ, որոնց ուրվագիծը կարելի է վերցնել</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Սլաք</translation>
    </message>
    <message>
        <source>Arrows for what went from place to place</source>
        <translation>Սլաքներ՝ մի վայրից մյուսը գնացածի համար</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Հոդվածներ</translation>
    </message>
    <message>
        <source>Articles, projects and exported pictures</source>
        <translation>Հոդվածներ, նախագծեր և արտահանված նկարներ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ինչպես համակարգում</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Աղբյուրի նշում</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Հեղինակ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Հետ</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Հիմնական քարտեզ</translation>
    </message>
    <message>
        <source>Base map …</source>
        <translation>Հիմնական քարտեզ…</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Կազմակերպություն</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Երկուսն էլ</translation>
    </message>
    <message>
        <source>Boundaries as of this day</source>
        <translation>Սահմաններն այս օրվա դրությամբ</translation>
    </message>
    <message>
        <source>Boundaries of that day: of the selected event, or else of the article</source>
        <translation>Այդ օրվա սահմանները՝ ընտրված դեպքի, այլապես հոդվածի</translation>
    </message>
    <message>
        <source>Boundaries of today</source>
        <translation>Այսօրվա սահմանները</translation>
    </message>
    <message>
        <source>Boundaries of two days: {left} left of the handle, {right} right of it</source>
        <translation>Երկու օրվա սահմաններ՝ {left} բռնակից ձախ, {right} բռնակից աջ</translation>
    </message>
    <message>
        <source>Brand file</source>
        <translation>Ոճի ֆայլ</translation>
    </message>
    <message>
        <source>Brand file …</source>
        <translation>Ոճի ֆայլ…</translation>
    </message>
    <message>
        <source>Brand files (*.yaml *.yml)</source>
        <translation>Ոճի ֆայլեր (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Վերականգնել</translation>
    </message>
    <message>
        <source>Built in (asks nobody)</source>
        <translation>Ներկառուցված (ոչ ոքի հարցում չի ուղարկվում)</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ձեռքով</translation>
    </message>
    <message>
        <source>Calendar of dated events</source>
        <translation>Ամսաթիվ ունեցող դեպքերի օրացույց</translation>
    </message>
    <message>
        <source>Can&apos;t be used. {what}</source>
        <translation>Չի կարող օգտագործվել։ {what}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Փոխել բաց և մուգ տեսքը</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Ստուգում</translation>
    </message>
    <message>
        <source>Checked or not</source>
        <translation>Ստուգման վիճակ</translation>
    </message>
    <message>
        <source>Choose a base map</source>
        <translation>Ընտրել հիմնական քարտեզ</translation>
    </message>
    <message>
        <source>Choose the mentions that are somebody else, and give the other a name.</source>
        <translation>Ընտրեք այն հիշատակումները, որոնք ուրիշի մասին են, և մյուսին անուն տվեք։</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Ընտրել…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Մաքրել որոնումը</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Հանել ընտրությունը</translation>
    </message>
    <message>
        <source>Click a place on the map: who said what there?</source>
        <translation>Սեղմեք քարտեզի որևէ վայր. ո՞վ ինչ է ասել այնտեղ</translation>
    </message>
    <message>
        <source>Click an event or a card: its words light up in the text.</source>
        <translation>Սեղմեք դեպք կամ քարտ. դրա բառերը կընդգծվեն տեքստում։</translation>
    </message>
    <message>
        <source>Click each corner; a double click or Enter ends, Backspace takes one back, Esc gives up. Without a mouse: arrow keys move the map, the space bar sets a corner in its middle.</source>
        <translation>Սեղմեք յուրաքանչյուր անկյունը. կրկնակի սեղմումը կամ Enter-ն ավարտում է, Backspace-ը մեկը հետ է վերցնում, Esc-ը հրաժարվում է։ Առանց մկնիկի՝ սլաքները շարժում են քարտեզը, բացատը անկյուն է դնում դրա մեջտեղում։</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Փակել հաղորդագրությունը</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Փակել նշումը</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Փակել վահանակը (Esc)</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Փակել այս հոդվածը</translation>
    </message>
    <message>
        <source>Colours of a PDF</source>
        <translation>PDF-ի գույները</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Հրամանների ցանկ</translation>
    </message>
    <message>
        <source>Compare with the source as it is now …</source>
        <translation>Համեմատել աղբյուրի ներկա վիճակի հետ…</translation>
    </message>
    <message>
        <source>Considered: {names}.</source>
        <translation>Դիտարկվել են՝ {names}.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Պատճենել նկարը</translation>
    </message>
    <message>
        <source>Copy quote with source</source>
        <translation>Պատճենել մեջբերումն աղբյուրով</translation>
    </message>
    <message>
        <source>Copy the chosen statement with its source</source>
        <translation>Պատճենել ընտրված հայտարարությունն աղբյուրով</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Պատճենել հղումը</translation>
    </message>
    <message>
        <source>Corners of the area, latitude before longitude</source>
        <translation>Տարածքի անկյունները, նախ լայնությունը, ապա երկայնությունը</translation>
    </message>
    <message>
        <source>Correct the story by them</source>
        <translation>Ուղղել պատմությունն ըստ դրանց</translation>
    </message>
    <message>
        <source>Correct title and source</source>
        <translation>Ուղղել վերնագիրը և աղբյուրը</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Ուղղել…</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Ուղղված</translation>
    </message>
    <message>
        <source>Corrected {n}</source>
        <translation>Ուղղված {n}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Ուղղումներ</translation>
    </message>
    <message>
        <source>Corrections that could not be applied</source>
        <translation>Ուղղումներ, որ հնարավոր չեղավ կիրառել</translation>
    </message>
    <message>
        <source>Corrections, pasted words and articles put together are lost otherwise.</source>
        <translation>Հակառակ դեպքում ուղղումները, տեղադրված տեքստերը և հավաքված հոդվածները կկորչեն։</translation>
    </message>
    <message>
        <source>Countries and waters</source>
        <translation>Երկրներ և ջրեր</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Մուգ</translation>
    </message>
    <message>
        <source>Data has no picture.</source>
        <translation>Տվյալները նկար չունեն։</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ամսաթիվ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Օր</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Մերժել</translation>
    </message>
    <message>
        <source>Do something, or go to a place, person or article</source>
        <translation>Կատարեք գործողություն կամ անցեք վայրի, մարդու կամ հոդվածի</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Կրկին արված է՝ {what}։</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ներքև</translation>
    </message>
    <message>
        <source>Drag a box on the map to choose its frame</source>
        <translation>Շրջանակն ընտրելու համար գծեք այն քարտեզի վրա</translation>
    </message>
    <message>
        <source>Drag the ring on the map to where it is.</source>
        <translation>Քարտեզի օղակը քաշեք այնտեղ, որտեղ դա գտնվում է։</translation>
    </message>
    <message>
        <source>Draw an area for this place, or take that of another</source>
        <translation>Գծել տարածք այս վայրի համար կամ վերցնել մեկ ուրիշինը</translation>
    </message>
    <message>
        <source>Draw it, type its corners, or take the outline of a known area.</source>
        <translation>Գծեք այն, գրեք անկյունները կամ վերցրեք հայտնի տարածքի ուրվագիծը։</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Գծել քարտեզում</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Գծվում է…</translation>
    </message>
    <message>
        <source>Each of the two needs a mention, and the other a name.</source>
        <translation>Երկուսից յուրաքանչյուրին հիշատակում է պետք, իսկ մյուսին՝ նաև անուն։</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Արևելք</translation>
    </message>
    <message>
        <source>Edit the article&apos;s text …</source>
        <translation>Խմբագրել հոդվածի տեքստը…</translation>
    </message>
    <message>
        <source>Edit the text of “{title}”</source>
        <translation>Խմբագրել «{title}» հոդվածի տեքստը</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Դեպք</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Դեպքեր</translation>
    </message>
    <message>
        <source>Events in ACLED&apos;s columns</source>
        <translation>Դեպքեր՝ ACLED-ի սյունակներով</translation>
    </message>
    <message>
        <source>Events in PLOVER&apos;s columns</source>
        <translation>Դեպքեր՝ PLOVER-ի սյունակներով</translation>
    </message>
    <message>
        <source>Every correction is applied.</source>
        <translation>Բոլոր ուղղումները կիրառված են։</translation>
    </message>
    <message>
        <source>Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>Ամեն ինչ աշխատում է այս համակարգչում. ոչինչ ոչ մի տեղ չի ուղարկվում։</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Արտահանել</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Արտահանել…</translation>
    </message>
    <message>
        <source>Export … makes a map to print or publish.</source>
        <translation>«Արտահանել…» հրամանը տպագրության կամ հրապարակման քարտեզ է ստեղծում։</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Բեռնել</translation>
    </message>
    <message>
        <source>Fetch the page from {host}?</source>
        <translation>Բեռնե՞լ էջը {host} հասցեից</translation>
    </message>
    <message>
        <source>Fetching from {host} …</source>
        <translation>Բեռնվում է {host} հասցեից…</translation>
    </message>
    <message>
        <source>Figure to embed in a page</source>
        <translation>Պատկեր՝ էջում ներդնելու համար</translation>
    </message>
    <message>
        <source>File (MBTiles or PMTiles)</source>
        <translation>Ֆայլ (MBTiles կամ PMTiles)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Զտիչ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Գտնել</translation>
    </message>
    <message>
        <source>For which mentions</source>
        <translation>Որ հիշատակումների համար</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Մոռանալ սրանք</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Ձևաչափ</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Կադր</translation>
    </message>
    <message>
        <source>GPX waypoints</source>
        <translation>GPX կետեր</translation>
    </message>
    <message>
        <source>GeoJSON data</source>
        <translation>GeoJSON տվյալներ</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Հրաժարվել</translation>
    </message>
    <message>
        <source>Group statements by speaker</source>
        <translation>Խմբավորել հայտարարություններն ըստ խոսողի</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Թաքցված</translation>
    </message>
    <message>
        <source>Hidden {n}</source>
        <translation>Թաքցված {n}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Թաքցնել</translation>
    </message>
    <message>
        <source>Hide from the map</source>
        <translation>Թաքցնել քարտեզից</translation>
    </message>
    <message>
        <source>Highlight area</source>
        <translation>Ընդգծել տարածքը</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Տեքստում</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Ներառել</translation>
    </message>
    <message>
        <source>Inset map</source>
        <translation>Փոքր քարտեզ</translation>
    </message>
    <message>
        <source>It is in your own network.</source>
        <translation>Այն ձեր սեփական ցանցում է։</translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation>Արդեն բաց է։</translation>
    </message>
    <message>
        <source>Its word</source>
        <translation>Դրա բառը</translation>
    </message>
    <message>
        <source>KML, compressed</source>
        <translation>KML, սեղմված</translation>
    </message>
    <message>
        <source>KML, for Google Earth</source>
        <translation>KML, Google Earth-ի համար</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Պահել</translation>
    </message>
    <message>
        <source>Keep it, but leave it out of map and export</source>
        <translation>Պահել, բայց չցուցադրել քարտեզում և արտահանման մեջ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Լեգենդ</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Կիլոմետր</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Դեպքի տեսակ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Լեզու</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Ավելի մեծ տեքստ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Հետո</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Շերտեր</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Թողնել</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Արտոնագիր՝ {name}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Բաց</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Բաց կամ մուգ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Տող</translation>
    </message>
    <message>
        <source>Line in the key</source>
        <translation>Տող լեգենդում</translation>
    </message>
    <message>
        <source>Locator: where it is</source>
        <translation>Տեղորոշիչ. որտեղ է դա</translation>
    </message>
    <message>
        <source>Looked at and found right</source>
        <translation>Նայված և ճիշտ համարված</translation>
    </message>
    <message>
        <source>Looked at and found right (Ctrl+Enter)</source>
        <translation>Նայված և ճիշտ համարված (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Տեսք</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Օգտագործված գրադարաններ</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Քարտեզ</translation>
    </message>
    <message>
        <source>Map data</source>
        <translation>Քարտեզի տվյալներ</translation>
    </message>
    <message>
        <source>Map of the places in the story</source>
        <translation>Պատմության վայրերի քարտեզ</translation>
    </message>
    <message>
        <source>Mark these words as</source>
        <translation>Նշել այս բառերը որպես</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Նշանակում է</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Ընտրացանկ</translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation>Մինչ այժմ եղած հաղորդագրությունները</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Մղոն</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Տեղափոխել</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Անուն</translation>
    </message>
    <message>
        <source>Names of the story&apos;s places</source>
        <translation>Պատմության վայրերի անունները</translation>
    </message>
    <message>
        <source>Names, statements and events are not sent. Exports keep the built-in map.</source>
        <translation>Անունները, հայտարարությունները և դեպքերը չեն ուղարկվում։ Արտահանումը մնում է ներկառուցված քարտեզով։</translation>
    </message>
    <message>
        <source>Narrative: numbers and a key</source>
        <translation>Պատում. համարներ և լեգենդ</translation>
    </message>
    <message>
        <source>Narrow what is shown</source>
        <translation>Նեղացնել ցուցադրվածը</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Հաջորդ դեպքը</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Տարածք չկա</translation>
    </message>
    <message>
        <source>No area of that name has an outline.</source>
        <translation>Այդ անունով ուրվագիծ ունեցող տարածք չկա։</translation>
    </message>
    <message>
        <source>No article is about that place any more.</source>
        <translation>Այլևս ոչ մի հոդված այդ վայրի մասին չէ։</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Այլևս հուշումներ չցուցադրել</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Վայր չկա</translation>
    </message>
    <message>
        <source>No places were found.</source>
        <translation>Վայրեր չեն գտնվել։</translation>
    </message>
    <message>
        <source>Nobody is asked for this map; nothing leaves this computer.</source>
        <translation>Այս քարտեզի համար ոչ ոքի հարցում չի ուղարկվում. ոչինչ դուրս չի գալիս այս համակարգչից։</translation>
    </message>
    <message>
        <source>None of the candidates is certain enough.</source>
        <translation>Թեկնածուներից ոչ մեկը բավարար վստահելի չէ։</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Հյուսիս</translation>
    </message>
    <message>
        <source>Not a place</source>
        <translation>Վայր չէ</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Չկիրառված</translation>
    </message>
    <message>
        <source>Not applied {n}</source>
        <translation>Չկիրառված {n}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ոչ հիմա</translation>
    </message>
    <message>
        <source>Note on disputed areas</source>
        <translation>Նշում վիճելի տարածքների մասին</translation>
    </message>
    <message>
        <source>Nothing changed in its words.</source>
        <translation>Տեքստում ոչինչ չի փոխվել։</translation>
    </message>
    <message>
        <source>Nothing in it differs from this story.</source>
        <translation>Այնտեղ այս պատմությունից տարբերվող ոչինչ չկա։</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>Թաքցված ոչինչ չկա։</translation>
    </message>
    <message>
        <source>Nothing is open. Drop an article here, paste its words with Ctrl+V, or open a file with Ctrl+O.</source>
        <translation>Ոչինչ բաց չէ։ Քաշեք հոդված այստեղ, տեղադրեք դրա բառերը Ctrl+V-ով կամ բացեք ֆայլ Ctrl+O-ով։</translation>
    </message>
    <message>
        <source>Nothing of that kind is read there any more.</source>
        <translation>Այնտեղ այլևս այդ տեսակի ոչինչ չի կարդացվում։</translation>
    </message>
    <message>
        <source>Of a press, CMYK</source>
        <translation>Տպագրության համար, CMYK</translation>
    </message>
    <message>
        <source>Of a screen, RGB</source>
        <translation>Էկրանի համար, RGB</translation>
    </message>
    <message>
        <source>On the map now</source>
        <translation>Այժմ քարտեզում</translation>
    </message>
    <message>
        <source>Only that host is asked, for this page and its robots.txt.</source>
        <translation>Հարցում է ուղարկվում միայն այդ հանգույցին՝ այս էջի և robots.txt-ի համար։</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Բացել վերջինները</translation>
    </message>
    <message>
        <source>Open the closed article again</source>
        <translation>Կրկին բացել փակված հոդվածը</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Բացել աղբյուրը</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Բացել…</translation>
    </message>
    <message>
        <source>Order of the events</source>
        <translation>Դեպքերի կարգը</translation>
    </message>
    <message>
        <source>Other towns</source>
        <translation>Այլ քաղաքներ</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Հրատարակություն</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF փաստաթուղթ</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG նկար</translation>
    </message>
    <message>
        <source>Paste text as article</source>
        <translation>Տեղադրել տեքստը որպես հոդված</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>Մարդ կամ խումբ</translation>
    </message>
    <message>
        <source>Photo, 3:2</source>
        <translation>Լուսանկար, 3:2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Վայր</translation>
    </message>
    <message>
        <source>Places on the figure</source>
        <translation>Վայրերը պատկերի վրա</translation>
    </message>
    <message>
        <source>Places outside the view</source>
        <translation>Տեսադաշտից դուրս վայրեր</translation>
    </message>
    <message>
        <source>Places that it may be</source>
        <translation>Վայրեր, որ կարող են լինել</translation>
    </message>
    <message>
        <source>Play through the events</source>
        <translation>Նվագարկել դեպքերը</translation>
    </message>
    <message>
        <source>Play through what happened, in order</source>
        <translation>Նվագարկել կատարվածը հերթականությամբ</translation>
    </message>
    <message>
        <source>Portrait, 4:5</source>
        <translation>Ուղղահայաց, 4:5</translation>
    </message>
    <message>
        <source>Previous and next event</source>
        <translation>Նախորդ և հաջորդ դեպքը</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Նախորդ դեպքը</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ընթացք</translation>
    </message>
    <message>
        <source>Project (*.gpkg)</source>
        <translation>Նախագիծ (*.gpkg)</translation>
    </message>
    <message>
        <source>Project, a GeoPackage</source>
        <translation>Նախագիծ, GeoPackage</translation>
    </message>
    <message>
        <source>Published {day}?</source>
        <translation>Հրապարակվե՞լ է {day}</translation>
    </message>
    <message>
        <source>Put at the selected words</source>
        <translation>Դնել ընտրված բառերի մոտ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ելք</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Կրկին կարդալ</translation>
    </message>
    <message>
        <source>Read by mapviewer, nobody has looked at it</source>
        <translation>Կարդացել է mapviewer-ը, ոչ ոք չի նայել</translation>
    </message>
    <message>
        <source>Read by mapviewer, {n} % sure</source>
        <translation>Կարդացել է mapviewer-ը, վստահություն՝ {n} %</translation>
    </message>
    <message>
        <source>Reading the article …</source>
        <translation>Հոդվածը կարդացվում է…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Կարդացվում է…</translation>
    </message>
    <message>
        <source>Reads news articles onto a map: who said what, where and when.</source>
        <translation>Կարդում է լրատվական հոդվածները քարտեզի վրա. ով, ինչ, որտեղ և երբ է ասել։</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Կրկնել</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Կրկնել՝ {what}</translation>
    </message>
    <message>
        <source>Reference: every name</source>
        <translation>Տեղեկատու. բոլոր անունները</translation>
    </message>
    <message>
        <source>Region of the story</source>
        <translation>Պատմության շրջանը</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Հեռացնել</translation>
    </message>
    <message>
        <source>Report for Word, with the map</source>
        <translation>Զեկույց Word-ի համար՝ քարտեզով</translation>
    </message>
    <message>
        <source>Report in Markdown, with the map</source>
        <translation>Զեկույց Markdown-ով՝ քարտեզով</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Պաշտոն</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG պատկեր</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>Ասված է այստեղ</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Նույնն է, ինչ</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Պահել նախագիծը</translation>
    </message>
    <message>
        <source>Save project as …</source>
        <translation>Պահել նախագիծը որպես…</translation>
    </message>
    <message>
        <source>Save what you changed in “{title}”?</source>
        <translation>Պահե՞լ փոփոխությունները «{title}» պատմության մեջ</translation>
    </message>
    <message>
        <source>Say what stays, what goes to the other, and what both have.</source>
        <translation>Նշեք, թե ինչն է մնում, ինչն է գնում մյուսին և ինչն ունեն երկուսն էլ։</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Մասշտաբ</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>Մասշտաբի գիծ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Որոնում</translation>
    </message>
    <message>
        <source>Search an area above.</source>
        <translation>Վերևում որոնեք տարածք։</translation>
    </message>
    <message>
        <source>Search an area whose outline is taken</source>
        <translation>Որոնել տարածք, որի ուրվագիծը վերցվում է</translation>
    </message>
    <message>
        <source>Search for a place.</source>
        <translation>Որոնեք վայր։</translation>
    </message>
    <message>
        <source>Search the gazetteer</source>
        <translation>Որոնել տեղանունների ցանկում</translation>
    </message>
    <message>
        <source>Search words, people, places, dates</source>
        <translation>Որոնել բառեր, մարդիկ, վայրեր</translation>
    </message>
    <message>
        <source>Search: Paris, Texas or 41.7, 44.8</source>
        <translation>Որոնում՝ Paris, Texas կամ 41.7, 44.8</translation>
    </message>
    <message>
        <source>Select something in a list, on the map or in the text; or drag over words to mark them.</source>
        <translation>Ընտրեք որևէ բան ցանկում, քարտեզում կամ տեքստում, կամ նշեք բառեր՝ դրանց վրայով քաշելով։</translation>
    </message>
    <message>
        <source>Select the words in the text first, then press this.</source>
        <translation>Նախ ընտրեք բառերը տեքստում, ապա սեղմեք սա։</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Նախ ընտրեք բառերը տեքստում։</translation>
    </message>
    <message>
        <source>Select the words in the text that it is about first.</source>
        <translation>Նախ տեքստում ընտրեք բառերը, որոնց մասին է դա։</translation>
    </message>
    <message>
        <source>Select the words in the text that one is about, and put it there; or dismiss it.</source>
        <translation>Տեքստում ընտրեք բառերը, որոնց մասին է մեկը, և դրեք այնտեղ. կամ մերժեք։</translation>
    </message>
    <message>
        <source>Set by people</source>
        <translation>Սահմանված է մարդկանց կողմից</translation>
    </message>
    <message>
        <source>Shaded relief</source>
        <translation>Ստվերավորված ռելիեֆ</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Ձև</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Դյուրանցումներ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ցուցադրել</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Կրկին ցուցադրել</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Ցուցադրել բոլոր օրերը</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>Կրկին ցուցադրել բոլոր օրերը</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Ցուցադրել ամենը</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Ցուցադրել</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Ցուցադրել քարտեզում</translation>
    </message>
    <message>
        <source>Show on the map and in the lists</source>
        <translation>Ցուցադրել քարտեզում և ցանկերում</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Ցուցադրել բառերը</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Ցուցադրել</translation>
    </message>
    <message>
        <source>Show what went from one place to another</source>
        <translation>Ցուցադրել մի վայրից մյուսը գնացածը</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Ավելի փոքր տեքստ</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Աղբյուր՝ {sources}</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <translation>Աղբյուրները BibTeX-ով</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <translation>Աղբյուրները CSL-JSON-ով</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <translation>Աղբյուրները RIS-ով</translation>
    </message>
    <message>
        <source>Sources as citations</source>
        <translation>Աղբյուրները որպես հղումներ</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Հարավ</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Խոսող</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Բաժանել</translation>
    </message>
    <message>
        <source>Split at the selected words</source>
        <translation>Բաժանել ընտրված բառերով</translation>
    </message>
    <message>
        <source>Split in two …</source>
        <translation>Բաժանել երկուսի…</translation>
    </message>
    <message>
        <source>Square, 1:1</source>
        <translation>Քառակուսի, 1:1</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Դիրքորոշում</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Հայտարարություն</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Հայտարարություններ</translation>
    </message>
    <message>
        <source>Step by step, animated GIF</source>
        <translation>Քայլ առ քայլ, շարժական GIF</translation>
    </message>
    <message>
        <source>Step by step, film</source>
        <translation>Քայլ առ քայլ, ֆիլմ</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Ոճ</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Ենթավերնագիր</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>Դեպքերի աղյուսակ</translation>
    </message>
    <message>
        <source>Table of places</source>
        <translation>Վայրերի աղյուսակ</translation>
    </message>
    <message>
        <source>Table of places, events and statements</source>
        <translation>Վայրերի, դեպքերի և հայտարարությունների աղյուսակ</translation>
    </message>
    <message>
        <source>Table of statements</source>
        <translation>Հայտարարությունների աղյուսակ</translation>
    </message>
    <message>
        <source>Take back a changed table …</source>
        <translation>Վերցնել փոփոխված աղյուսակը…</translation>
    </message>
    <message>
        <source>Take it as a correction</source>
        <translation>Ընդունել որպես ուղղում</translation>
    </message>
    <message>
        <source>Take off the map and the lists</source>
        <translation>Հանել քարտեզից և ցանկերից</translation>
    </message>
    <message>
        <source>Take the new text</source>
        <translation>Վերցնել նոր տեքստը</translation>
    </message>
    <message>
        <source>Take the outline of …</source>
        <translation>Վերցնել ուրվագիծը…</translation>
    </message>
    <message>
        <source>Take the words that are selected in the text</source>
        <translation>Վերցնել տեքստում ընտրված բառերը</translation>
    </message>
    <message>
        <source>Take this participant out</source>
        <translation>Հանել այս մասնակցին</translation>
    </message>
    <message>
        <source>Tall, 9:16</source>
        <translation>Բարձր, 9:16</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Տեքստ</translation>
    </message>
    <message>
        <source>The article does not say that elsewhere.</source>
        <translation>Հոդվածն այլ տեղ դա չի ասում։</translation>
    </message>
    <message>
        <source>The article gives no date for it.</source>
        <translation>Հոդվածը դրա համար ամսաթիվ չի նշում։</translation>
    </message>
    <message>
        <source>The article names no place with it that could be found.</source>
        <translation>Հոդվածը դրա հետ չի նշում վայր, որը հնարավոր լիներ գտնել։</translation>
    </message>
    <message>
        <source>The built-in map is shown; the menu&apos;s “Base map …” tries again.</source>
        <translation>Ցուցադրվում է ներկառուցված քարտեզը. ընտրացանկի «Հիմնական քարտեզ…» կետը կրկին կփորձի։</translation>
    </message>
    <message>
        <source>The citation is on the clipboard.</source>
        <translation>Հղումը սեղմատախտակում է։</translation>
    </message>
    <message>
        <source>The day whose boundaries are shown</source>
        <translation>Օրը, որի սահմանները ցուցադրվում են</translation>
    </message>
    <message>
        <source>The day whose boundaries are shown right of the handle</source>
        <translation>Օրը, որի սահմանները ցուցադրվում են բռնակից աջ</translation>
    </message>
    <message>
        <source>The gazetteer has no such name.</source>
        <translation>Տեղանունների ցանկում այդպիսի անուն չկա։</translation>
    </message>
    <message>
        <source>The gazetteer has no such name: search, or make a place of your own.</source>
        <translation>Տեղանունների ցանկում այդպիսի անուն չկա. որոնեք կամ ստեղծեք ձեր սեփական վայրը։</translation>
    </message>
    <message>
        <source>The gazetteer has no such place; the words around it tell where it lies: {around}.</source>
        <translation>Տեղանունների ցանկում այդպիսի վայր չկա. շրջապատող բառերն ասում են, թե որտեղ է՝ {around}.</translation>
    </message>
    <message>
        <source>The gazetteer has no “{name}”.</source>
        <translation>Տեղանունների ցանկում «{name}» չկա։</translation>
    </message>
    <message>
        <source>The lists hold everything; save, and start mapviewer anew.</source>
        <translation>Ցանկերում ամեն ինչ կա. պահեք և նորից գործարկեք mapviewer-ը։</translation>
    </message>
    <message>
        <source>The map is asked of {host} and of nobody else, which so learns your address and which part of the world you look at.</source>
        <translation>Քարտեզը խնդրվում է միայն {host} հանգույցից, որն այդպես իմանում է ձեր հասցեն և թե աշխարհի որ մասն եք նայում։</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Մյուսը</translation>
    </message>
    <message>
        <source>The other day, right of the handle</source>
        <translation>Մյուս օրը, բռնակից աջ</translation>
    </message>
    <message>
        <source>The outline is good to about {n} km.</source>
        <translation>Ուրվագիծը ճշգրիտ է մոտ {n} կմ-ով։</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Նկարը սեղմատախտակում է։</translation>
    </message>
    <message>
        <source>The process that draws the map ends again and again.</source>
        <translation>Քարտեզը գծող գործընթացը կրկին ու կրկին ավարտվում է։</translation>
    </message>
    <message>
        <source>The quote is on the clipboard.</source>
        <translation>Մեջբերումը սեղմատախտակում է։</translation>
    </message>
    <message>
        <source>The source as it is now</source>
        <translation>Աղբյուրի ներկա վիճակը</translation>
    </message>
    <message>
        <source>The story was changed meanwhile; the file was not opened.</source>
        <translation>Պատմությունն այդ ընթացքում փոխվել է. ֆայլը չի բացվել։</translation>
    </message>
    <message>
        <source>The text no longer says “{words}”.</source>
        <translation>Տեքստն այլևս չի ասում «{words}»։</translation>
    </message>
    <message>
        <source>The text seems not to be English; little of it can be read.</source>
        <translation>Տեքստը կարծես անգլերեն չէ. դրանից քիչ բան կարելի է կարդալ։</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Տեսք</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>Չեն եղել։</translation>
    </message>
    <message>
        <source>These words are no part of it that can stand alone.</source>
        <translation>Այս բառերը դրա՝ առանձին կանգնել կարող մասը չեն։</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Սա</translation>
    </message>
    <message>
        <source>This mention</source>
        <translation>Այս հիշատակումը</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Սա</translation>
    </message>
    <message>
        <source>This project wants to show a base map from {whence}{near}. Nothing has been asked of it yet.</source>
        <translation>Այս նախագիծն ուզում է ցուցադրել հիմնական քարտեզ {whence} հասցեից{near}։ Դեռ ոչինչ չի հարցվել։</translation>
    </message>
    <message>
        <source>Tiles (*.mbtiles *.pmtiles)</source>
        <translation>Սալիկներ (*.mbtiles *.pmtiles)</translation>
    </message>
    <message>
        <source>Tiles from a web address (XYZ)</source>
        <translation>Սալիկներ վեբ հասցեից (XYZ)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ժամանակագիծ</translation>
    </message>
    <message>
        <source>Timeline for TimelineJS</source>
        <translation>Ժամանակագիծ TimelineJS-ի համար</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Վերնագիր</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Ստուգելիք</translation>
    </message>
    <message>
        <source>To be checked, the least certain first</source>
        <translation>Ստուգելիք, ամենաանորոշը՝ առաջինը</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Ստուգելիք</translation>
    </message>
    <message>
        <source>To check {n}</source>
        <translation>Ստուգելիք {n}</translation>
    </message>
    <message>
        <source>Today&apos;s boundaries under this story</source>
        <translation>Այսօրվա սահմաններն այս պատմության տակ</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>Ներկայացված որպես</translation>
    </message>
    <message>
        <source>Two days side by side on the map</source>
        <translation>Երկու օր կողք կողքի քարտեզում</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>Type the word of the article that tells of the other event, or select it first.</source>
        <translation>Գրեք հոդվածի այն բառը, որը պատմում է մյուս դեպքի մասին, կամ նախ ընտրեք այն։</translation>
    </message>
    <message>
        <source>UIMA CAS for INCEpTION</source>
        <translation>UIMA CAS INCEpTION-ի համար</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Անորոշ</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Առանց ամսաթվի</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Հետարկել՝ {what}</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Հետարկված է՝ {what}։</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Անհայտ</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Անանուն</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Արձակել</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Առանց վայրի</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Վերև</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>Տեքստի սովորական չափ</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Բայ</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>W3C վեբ ծանոթագրություններ</translation>
    </message>
    <message>
        <source>WMS</source>
        <translation>WMS</translation>
    </message>
    <message>
        <source>Web page to scroll through</source>
        <translation>Վեբ էջ՝ ոլորելու համար</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>Վեբ էջ, մեկ ֆայլ</translation>
    </message>
    <message>
        <source>West</source>
        <translation>Արևմուտք</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Բովանդակություն</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Ինչ է թաքցված</translation>
    </message>
    <message>
        <source>What is hidden is neither on the map nor in exports.</source>
        <translation>Թաքցվածը ոչ քարտեզում է, ոչ էլ արտահանման մեջ։</translation>
    </message>
    <message>
        <source>What is hidden; Enter shows it again</source>
        <translation>Ինչ է թաքցված. Enter-ը կրկին ցուցադրում է</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Ընտրվածը</translation>
    </message>
    <message>
        <source>What somebody hears who does not see the picture</source>
        <translation>Ինչ կլսի նկարը չտեսնողը</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ինչ ցուցադրում է քարտեզը</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Ինչ են նշանակում նշանները</translation>
    </message>
    <message>
        <source>What was corrected, the newest first</source>
        <translation>Ուղղվածը, ամենանորը՝ առաջինը</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ինչ է գտնվել</translation>
    </message>
    <message>
        <source>When was it published?</source>
        <translation>Ե՞րբ է հրապարակվել</translation>
    </message>
    <message>
        <source>Which word of the article tells of the other event? Type it above.</source>
        <translation>Հոդվածի ո՞ր բառն է պատմում մյուս դեպքի մասին։ Գրեք այն վերևում։</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ով</translation>
    </message>
    <message>
        <source>Who holds what: changes until {day}</source>
        <translation>Ով ինչի է տիրապետում՝ փոփոխությունները մինչև {day}</translation>
    </message>
    <message>
        <source>Whose view of the boundaries</source>
        <translation>Ում տեսակետը սահմանների մասին</translation>
    </message>
    <message>
        <source>Whose view of the boundaries is shown</source>
        <translation>Ում տեսակետն է ցուցադրվում սահմանների մասին</translation>
    </message>
    <message>
        <source>Wide, 16:9</source>
        <translation>Լայն, 16:9</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Բառ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Բառեր</translation>
    </message>
    <message>
        <source>Words of the article</source>
        <translation>Հոդվածի բառերը</translation>
    </message>
    <message>
        <source>Words that it needs are no longer in the text.</source>
        <translation>Անհրաժեշտ բառերն այլևս տեքստում չեն։</translation>
    </message>
    <message>
        <source>Words to place</source>
        <translation>Տեղադրվող բառեր</translation>
    </message>
    <message>
        <source>Workbook: places, events, statements</source>
        <translation>Աշխատանքային գիրք՝ վայրեր, դեպքեր, հայտարարություններ</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Աշխարհ</translation>
    </message>
    <message>
        <source>Write the words to place first.</source>
        <translation>Նախ գրեք տեղադրվող բառերը։</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Գրվում է…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Այո</translation>
    </message>
    <message>
        <source>a fact</source>
        <translation>փաստ</translation>
    </message>
    <message>
        <source>about {places}</source>
        <translation>թեմա՝ {places}</translation>
    </message>
    <message>
        <source>accepted {what}</source>
        <translation>ընդունված՝ {what}</translation>
    </message>
    <message>
        <source>accuse</source>
        <translation>մեղադրանք</translation>
    </message>
    <message>
        <source>add somebody …</source>
        <translation>ավելացնել մեկին…</translation>
    </message>
    <message>
        <source>added {what}</source>
        <translation>ավելացված՝ {what}</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>կազմակերպություն</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>համաձայնություն</translation>
    </message>
    <message>
        <source>agrees with {name} ({source})</source>
        <translation>համընկնում է՝ {name} ({source})</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>օգնություն</translation>
    </message>
    <message>
        <source>also told by {source}</source>
        <translation>նաև՝ {source}</translation>
    </message>
    <message numerus="yes">
        <source>an outline of %n corner(s)</source>
        <translation>
            <numerusform>%n անկյունով ուրվագիծ</numerusform>
            <numerusform>%n անկյունով ուրվագիծ</numerusform>
        </translation>
    </message>
    <message>
        <source>and others</source>
        <translation>և ուրիշներ</translation>
    </message>
    <message>
        <source>another one …</source>
        <translation>մեկ այլը…</translation>
    </message>
    <message>
        <source>area</source>
        <translation>տարածք</translation>
    </message>
    <message>
        <source>article</source>
        <translation>հոդված</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>առ</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>ըստ հոդվածի</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>հարցրել է</translation>
    </message>
    <message>
        <source>assault</source>
        <translation>հարձակում</translation>
    </message>
    <message>
        <source>author</source>
        <translation>հեղինակ</translation>
    </message>
    <message>
        <source>both have it</source>
        <translation>ունեն երկուսն էլ</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>ըստ ամսաթվի</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>ըստ տեսակի</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>ըստ վայրի</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>վստահելի</translation>
    </message>
    <message>
        <source>changed hands</source>
        <translation>անցել է մեկ այլ կողմի</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>պնդել է</translation>
    </message>
    <message>
        <source>coerce</source>
        <translation>հարկադրանք</translation>
    </message>
    <message>
        <source>consult</source>
        <translation>խորհրդակցություն</translation>
    </message>
    <message>
        <source>contradicts {name} ({source})</source>
        <translation>հակասում է՝ {name} ({source})</translation>
    </message>
    <message>
        <source>cooperate</source>
        <translation>համագործակցություն</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>ուղղված</translation>
    </message>
    <message>
        <source>country</source>
        <translation>երկիր</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ամսաթիվ</translation>
    </message>
    <message>
        <source>day</source>
        <translation>օր</translation>
    </message>
    <message>
        <source>demands and refusals</source>
        <translation>պահանջներ և մերժումներ</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>հերքել է</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>վիճելի</translation>
    </message>
    <message>
        <source>does it</source>
        <translation>անում է</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>կասկածելի</translation>
    </message>
    <message>
        <source>drawing on the figure</source>
        <translation>գծանկար պատկերի վրա</translation>
    </message>
    <message>
        <source>event</source>
        <translation>դեպք</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>հիմք</translation>
    </message>
    <message>
        <source>force and pressure</source>
        <translation>ուժ և ճնշում</translation>
    </message>
    <message>
        <source>found nothing</source>
        <translation>ոչինչ չգտավ</translation>
    </message>
    <message>
        <source>found right</source>
        <translation>ճիշտ համարված</translation>
    </message>
    <message>
        <source>goes to the other</source>
        <translation>գնում է մյուսին</translation>
    </message>
    <message>
        <source>good to about {n} km</source>
        <translation>մոտ {n} կմ ճշտությամբ</translation>
    </message>
    <message>
        <source>hidden {what}</source>
        <translation>թաքցված՝ {what}</translation>
    </message>
    <message>
        <source>in all articles</source>
        <translation>բոլոր հոդվածներում</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>այլ բառերով</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>այս հոդվածում</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>վայր՝ {place}</translation>
    </message>
    <message>
        <source>it is done to</source>
        <translation>ում նկատմամբ</translation>
    </message>
    <message>
        <source>its government</source>
        <translation>նրա կառավարությունը</translation>
    </message>
    <message>
        <source>its people</source>
        <translation>նրա ժողովուրդը</translation>
    </message>
    <message>
        <source>line</source>
        <translation>տող</translation>
    </message>
    <message>
        <source>line of the figure</source>
        <translation>պատկերի տողը</translation>
    </message>
    <message>
        <source>mapviewer ended unexpectedly; what you changed since {when} was not saved.</source>
        <translation>mapviewer-ն անսպասելիորեն ավարտվեց. {when}-ից ի վեր ձեր փոփոխությունները չեն պահվել։</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>իմաստ</translation>
    </message>
    <message>
        <source>merged {what}</source>
        <translation>միավորված՝ {what}</translation>
    </message>
    <message>
        <source>mobilize</source>
        <translation>զորահավաք</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>եղանակ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>անուն</translation>
    </message>
    <message>
        <source>name in the figure</source>
        <translation>անուն պատկերի վրա</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ոչ</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>վայր չկա</translation>
    </message>
    <message>
        <source>no statements</source>
        <translation>հայտարարություններ չկան</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ոչ ոք նշված չէ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>չկա</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>չստուգված</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>առանց վայրի</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>պահված չէ</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>այդպես չէ</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>դեռ ոչինչ</translation>
    </message>
    <message>
        <source>number in the figure</source>
        <translation>համար պատկերի վրա</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>համար {n}</translation>
    </message>
    <message>
        <source>other happenings</source>
        <translation>այլ դեպքեր</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>հրատարակություն</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>ուրվագիծ</translation>
    </message>
    <message>
        <source>outside the view, {far} away</source>
        <translation>տեսադաշտից դուրս, {far} հեռու</translation>
    </message>
    <message>
        <source>part</source>
        <translation>մաս</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>մասնակիցներ</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>մասամբ մեջբերում</translation>
    </message>
    <message>
        <source>person or group</source>
        <translation>մարդ կամ խումբ</translation>
    </message>
    <message>
        <source>place</source>
        <translation>վայր</translation>
    </message>
    <message>
        <source>place in words</source>
        <translation>բառերով նկարագրված վայր</translation>
    </message>
    <message>
        <source>place name</source>
        <translation>տեղանուն</translation>
    </message>
    <message>
        <source>places it is about</source>
        <translation>վայրեր, որոնց մասին է</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>ծրագրված</translation>
    </message>
    <message>
        <source>point</source>
        <translation>կետ</translation>
    </message>
    <message>
        <source>position</source>
        <translation>դիրք</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>հնարավոր</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>խոստացել է</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>բողոք</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>մեջբերում</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>մերժում</translation>
    </message>
    <message>
        <source>removed {what}</source>
        <translation>հեռացված՝ {what}</translation>
    </message>
    <message>
        <source>reporting verb</source>
        <translation>հաղորդող բայ</translation>
    </message>
    <message>
        <source>request</source>
        <translation>խնդրանք</translation>
    </message>
    <message>
        <source>role</source>
        <translation>պաշտոն</translation>
    </message>
    <message>
        <source>said</source>
        <translation>ասել է</translation>
    </message>
    <message>
        <source>said by</source>
        <translation>ասել է՝</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>պատժամիջոց</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>պահված է</translation>
    </message>
    <message>
        <source>select words in the text</source>
        <translation>ընտրեք բառեր տեքստում</translation>
    </message>
    <message>
        <source>set by people</source>
        <translation>սահմանված է մարդկանց կողմից</translation>
    </message>
    <message>
        <source>shown again {what}</source>
        <translation>կրկին ցուցադրված՝ {what}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}-ից</translation>
    </message>
    <message>
        <source>source</source>
        <translation>աղբյուր</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>խոսող</translation>
    </message>
    <message>
        <source>split {what}</source>
        <translation>բաժանված՝ {what}</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>դիրքորոշում</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>հայտարարություն</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>մնում է այստեղ</translation>
    </message>
    <message>
        <source>such as 2024-08-27; empty if unknown</source>
        <translation>օրինակ՝ 2024-08-27. դատարկ, եթե հայտնի չէ</translation>
    </message>
    <message>
        <source>support</source>
        <translation>աջակցություն</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>հետ վերցված</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>հետվերցում</translation>
    </message>
    <message>
        <source>talks and agreement</source>
        <translation>բանակցություններ և համաձայնություններ</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>այդ օրը</translation>
    </message>
    <message>
        <source>the host that you type</source>
        <translation>հանգույցը, որ կգրեք</translation>
    </message>
    <message>
        <source>the outline of {name}</source>
        <translation>{name}՝ ուրվագիծը</translation>
    </message>
    <message>
        <source>the place itself</source>
        <translation>վայրն ինքը</translation>
    </message>
    <message>
        <source>thought</source>
        <translation>մտածել է</translation>
    </message>
    <message>
        <source>threaten</source>
        <translation>սպառնալիք</translation>
    </message>
    <message>
        <source>threatened</source>
        <translation>սպառնացել է</translation>
    </message>
    <message>
        <source>title</source>
        <translation>վերնագիր</translation>
    </message>
    <message>
        <source>to be checked {what}</source>
        <translation>ստուգելիք՝ {what}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>այսօր</translation>
    </message>
    <message>
        <source>type</source>
        <translation>տեսակ</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>անորոշ</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>մինչև {day}</translation>
    </message>
    <message>
        <source>went from one place to another: a visit, an attack, an aid convoy</source>
        <translation>գնաց մի վայրից մյուսը՝ այց, հարձակում, օգնության շարասյուն</translation>
    </message>
    <message>
        <source>with</source>
        <translation>միասին</translation>
    </message>
    <message>
        <source>without room on the map</source>
        <translation>քարտեզում տեղ չկա</translation>
    </message>
    <message>
        <source>word</source>
        <translation>բառ</translation>
    </message>
    <message>
        <source>words</source>
        <translation>բառեր</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>այո</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>զիջում</translation>
    </message>
    <message>
        <source>{day} (inferred)</source>
        <translation>{day} (ենթադրյալ)</translation>
    </message>
    <message>
        <source>{events} of {all_events} events, {statements} of {all_statements} statements</source>
        <translation>{events}՝ {all_events} դեպքից, {statements}՝ {all_statements} հայտարարությունից</translation>
    </message>
    <message>
        <source>{field} of {what}</source>
        <translation>{what}՝ {field}</translation>
    </message>
    <message>
        <source>{host} answers with something else than pictures.</source>
        <translation>{host} հանգույցը պատասխանում է ոչ նկարով։</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} հանգույցը չի պատասխանում։</translation>
    </message>
    <message>
        <source>{host} refuses the map (status {status}).</source>
        <translation>{host} հանգույցը մերժում է քարտեզը (կարգավիճակ՝ {status})։</translation>
    </message>
    <message>
        <source>{host} sends the map on to another address, which is not followed.</source>
        <translation>{host} հանգույցն ուղարկում է քարտեզի համար այլ հասցե, որին չենք հետևում։</translation>
    </message>
    <message>
        <source>{name} is open in another mapviewer; save what you change under another name.</source>
        <translation>{name} ֆայլը բաց է մեկ այլ mapviewer-ում. պահեք փոփոխությունները այլ անունով։</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} ֆայլը գրված է։</translation>
    </message>
    <message>
        <source>{name} says</source>
        <translation>{name} հայտնում է</translation>
    </message>
    <message>
        <source>{n} disputes</source>
        <translation>վեճեր՝ {n}</translation>
    </message>
    <message>
        <source>{n} more places outside the view</source>
        <translation>տեսադաշտից դուրս այլ վայրեր՝ {n}</translation>
    </message>
    <message>
        <source>{n} percent of the map shows {day}</source>
        <translation>քարտեզի {n} տոկոսը ցուցադրում է {day}</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>վայրեր՝ {n}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>{year}-ականներ</translation>
    </message>
    <message>
        <source>“{name}” in all articles ({n})</source>
        <translation>«{name}» բոլոր հոդվածներում ({n})</translation>
    </message>
    <message>
        <source>“{name}” in this article ({n})</source>
        <translation>«{name}» այս հոդվածում ({n})</translation>
    </message>
    <message>
        <source>“{title}” is closed; Ctrl+Shift+T opens it again.</source>
        <translation>«{title}» հոդվածը փակվեց. Ctrl+Shift+T-ն կրկին կբացի։</translation>
    </message>
    <message>
        <source>“{words}” needs the article&apos;s date.</source>
        <translation>«{words}» արտահայտության համար անհրաժեշտ է հոդվածի ամսաթիվը։</translation>
    </message>
    <message numerus="yes">
        <source>… %n earlier</source>
        <translation>
            <numerusform>… %n ավելի վաղ</numerusform>
            <numerusform>… %n ավելի վաղ</numerusform>
        </translation>
    </message>
</context>
</TS>
