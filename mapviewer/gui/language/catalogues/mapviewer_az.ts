<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n about</source>
        <translation>
            <numerusform>haqqında %n</numerusform>
            <numerusform>haqqında %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in {name}</source>
        <translation>
            <numerusform>{name} faylında %n dəyişiklik</numerusform>
            <numerusform>{name} faylında %n dəyişiklik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in “{title}”</source>
        <translation>
            <numerusform>“{title}” məqaləsində %n dəyişiklik</numerusform>
            <numerusform>“{title}” məqaləsində %n dəyişiklik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) could not be applied to the texts as they are now.</source>
        <translation>
            <numerusform>%n düzəliş mətnlərin indiki halına tətbiq edilə bilmədi.</numerusform>
            <numerusform>%n düzəliş mətnlərin indiki halına tətbiq edilə bilmədi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n hadisə</numerusform>
            <numerusform>%n hadisə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) of the boundary tables are left out.</source>
        <translation>
            <numerusform>Sərhəd cədvəllərinin daha %n sətri kənarda qalıb.</numerusform>
            <numerusform>Sərhəd cədvəllərinin daha %n sətri kənarda qalıb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is doubtful</source>
        <translation>
            <numerusform>onlardan %n-i şübhəlidir</numerusform>
            <numerusform>onlardan %n-i şübhəlidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n yer</numerusform>
            <numerusform>%n yer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were moved in this file by another program, such as QGIS.</source>
        <translation>
            <numerusform>Bu faylda %n yer QGIS kimi başqa proqram tərəfindən köçürülüb.</numerusform>
            <numerusform>Bu faylda %n yer QGIS kimi başqa proqram tərəfindən köçürülüb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n açıqlama</numerusform>
            <numerusform>%n açıqlama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) here</source>
        <translation>
            <numerusform>burada %n açıqlama</numerusform>
            <numerusform>burada %n açıqlama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unplaced</source>
        <translation>
            <numerusform>%n yeri məlum deyil</numerusform>
            <numerusform>%n yeri məlum deyil</numerusform>
        </translation>
    </message>
    <message>
        <source>+ article</source>
        <translation>+ məqalə</translation>
    </message>
    <message>
        <source>, which is in your own network</source>
        <translation> (öz şəbəkənizdə)</translation>
    </message>
    <message>
        <source>A box: drag it on the picture</source>
        <translation>Çərçivə: şəkil üzərində çəkin</translation>
    </message>
    <message>
        <source>A changed table</source>
        <translation>Dəyişdirilmiş cədvəl</translation>
    </message>
    <message>
        <source>A lane for each article instead of each kind</source>
        <translation>Hər növ əvəzinə hər məqalə üçün bir zolaq</translation>
    </message>
    <message>
        <source>A place of my own</source>
        <translation>Öz yerim</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 üfüqi</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 şaquli</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>mapviewer haqqında</translation>
    </message>
    <message>
        <source>About {place}</source>
        <translation>{place} haqqında</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Qəbul et</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Məqalə əlavə et</translation>
    </message>
    <message>
        <source>Add an article to this story</source>
        <translation>Bu hekayəyə məqalə əlavə et</translation>
    </message>
    <message>
        <source>Add an article …</source>
        <translation>Məqalə əlavə et…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Bütün fayllar</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alternativ mətn</translation>
    </message>
    <message>
        <source>Always allow links that I paste or drop</source>
        <translation>Yapışdırdığım və ya atdığım keçidlərə həmişə icazə ver</translation>
    </message>
    <message>
        <source>An editor would object to nothing.</source>
        <translation>Redaktorun etirazı olmazdı.</translation>
    </message>
    <message>
        <source>An editor would object:</source>
        <translation>Redaktor bunlara etiraz edərdi:</translation>
    </message>
    <message>
        <source>Annotations as JSON</source>
        <translation>JSON annotasiyaları</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Başqa gün</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Area …</source>
        <translation>Sahə…</translation>
    </message>
    <message>
        <source>Areas whose outline may be taken</source>
        <translation>Konturu götürülə bilən sahələr</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Ox</translation>
    </message>
    <message>
        <source>Arrows for what went from place to place</source>
        <translation>Bir yerdən başqa yerə gedənlər üçün oxlar</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Məqalələr</translation>
    </message>
    <message>
        <source>Articles, projects and exported pictures</source>
        <translation>Məqalələr, layihələr və ixrac edilmiş şəkillər</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdəki kimi</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Mənbənin göstərilməsi</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Müəllif</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Əsas xəritə</translation>
    </message>
    <message>
        <source>Base map …</source>
        <translation>Əsas xəritə…</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Qurumu</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Hər ikisi</translation>
    </message>
    <message>
        <source>Boundaries as of this day</source>
        <translation>Bu günə olan sərhədlər</translation>
    </message>
    <message>
        <source>Boundaries of that day: of the selected event, or else of the article</source>
        <translation>O günün sərhədləri: seçilmiş hadisənin, yoxdursa məqalənin günü</translation>
    </message>
    <message>
        <source>Boundaries of today</source>
        <translation>Bugünkü sərhədlər</translation>
    </message>
    <message>
        <source>Boundaries of two days: {left} left of the handle, {right} right of it</source>
        <translation>İki günün sərhədləri: tutacağın solunda {left}, sağında {right}</translation>
    </message>
    <message>
        <source>Brand file</source>
        <translation>Brend faylı</translation>
    </message>
    <message>
        <source>Brand file …</source>
        <translation>Brend faylı…</translation>
    </message>
    <message>
        <source>Brand files (*.yaml *.yml)</source>
        <translation>Brend faylları (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Geri gətir</translation>
    </message>
    <message>
        <source>Built in (asks nobody)</source>
        <translation>Daxili (heç kimə sorğu göndərilmir)</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Əl ilə</translation>
    </message>
    <message>
        <source>Calendar of dated events</source>
        <translation>Tarixli hadisələrin təqvimi</translation>
    </message>
    <message>
        <source>Can&apos;t be used. {what}</source>
        <translation>İstifadə etmək olmur. {what}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Açıq və tünd arasında keçid</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Yoxlama</translation>
    </message>
    <message>
        <source>Checked or not</source>
        <translation>Yoxlama halı</translation>
    </message>
    <message>
        <source>Choose a base map</source>
        <translation>Əsas xəritəni seç</translation>
    </message>
    <message>
        <source>Choose the mentions that are somebody else, and give the other a name.</source>
        <translation>Başqasına aid anılmaları seçin və o birinə ad verin.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Axtarışı təmizlə</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Seçimi götür</translation>
    </message>
    <message>
        <source>Click a place on the map: who said what there?</source>
        <translation>Xəritədə yerə klikləyin: orada kim nə deyib?</translation>
    </message>
    <message>
        <source>Click an event or a card: its words light up in the text.</source>
        <translation>Hadisəyə və ya karta klikləyin: sözləri mətndə işıqlanır.</translation>
    </message>
    <message>
        <source>Click each corner; a double click or Enter ends, Backspace takes one back, Esc gives up. Without a mouse: arrow keys move the map, the space bar sets a corner in its middle.</source>
        <translation>Hər küncə klikləyin; iki dəfə klik və ya Enter bitirir, Backspace birini geri götürür, Esc imtina edir. Siçansız: ox düymələri xəritəni sürüşdürür, boşluq düyməsi ortasına künc qoyur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Mesajı bağla</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Qeydi bağla</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Paneli bağla (Esc)</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Bu məqaləni bağla</translation>
    </message>
    <message>
        <source>Colours of a PDF</source>
        <translation>PDF rəngləri</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Əmrlər palitrası</translation>
    </message>
    <message>
        <source>Compare with the source as it is now …</source>
        <translation>Mənbənin indiki halı ilə müqayisə et…</translation>
    </message>
    <message>
        <source>Considered: {names}.</source>
        <translation>Nəzərdən keçirilənlər: {names}.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Şəkli kopyala</translation>
    </message>
    <message>
        <source>Copy quote with source</source>
        <translation>Sitatı mənbəyi ilə kopyala</translation>
    </message>
    <message>
        <source>Copy the chosen statement with its source</source>
        <translation>Seçilmiş açıqlamanı mənbəyi ilə kopyala</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>İstinadı kopyala</translation>
    </message>
    <message>
        <source>Corners of the area, latitude before longitude</source>
        <translation>Sahənin küncləri, əvvəl en, sonra uzunluq</translation>
    </message>
    <message>
        <source>Correct the story by them</source>
        <translation>Hekayəni bunlara görə düzəlt</translation>
    </message>
    <message>
        <source>Correct title and source</source>
        <translation>Başlığı və mənbəni düzəlt</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Düzəlt…</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Düzəldilib</translation>
    </message>
    <message>
        <source>Corrected {n}</source>
        <translation>Düzəldilib {n}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Düzəlişlər</translation>
    </message>
    <message>
        <source>Corrections that could not be applied</source>
        <translation>Tətbiq edilə bilməyən düzəlişlər</translation>
    </message>
    <message>
        <source>Corrections, pasted words and articles put together are lost otherwise.</source>
        <translation>Əks halda düzəlişlər, yapışdırılmış mətnlər və toplanmış məqalələr itəcək.</translation>
    </message>
    <message>
        <source>Countries and waters</source>
        <translation>Ölkələr və sular</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>Data has no picture.</source>
        <translation>Verilənlərin şəkli olmur.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Rədd et</translation>
    </message>
    <message>
        <source>Do something, or go to a place, person or article</source>
        <translation>Nəsə edin və ya yerə, şəxsə, məqaləyə keçin</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Təkrarlandı: {what}.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Drag a box on the map to choose its frame</source>
        <translation>Kadrı seçmək üçün xəritədə çərçivə çəkin</translation>
    </message>
    <message>
        <source>Drag the ring on the map to where it is.</source>
        <translation>Xəritədəki halqanı olduğu yerə çəkin.</translation>
    </message>
    <message>
        <source>Draw an area for this place, or take that of another</source>
        <translation>Bu yer üçün sahə çək və ya başqasınınkını götür</translation>
    </message>
    <message>
        <source>Draw it, type its corners, or take the outline of a known area.</source>
        <translation>Çəkin, künclərini yazın və ya məlum sahənin konturunu götürün.</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Xəritədə çək</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Çəkilir…</translation>
    </message>
    <message>
        <source>Each of the two needs a mention, and the other a name.</source>
        <translation>İkisinin hər birinə anılma, o birinə isə ad lazımdır.</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Şərq</translation>
    </message>
    <message>
        <source>Edit the article&apos;s text …</source>
        <translation>Məqalənin mətnini redaktə et…</translation>
    </message>
    <message>
        <source>Edit the text of “{title}”</source>
        <translation>“{title}” mətnini redaktə et</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hadisə</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hadisələr</translation>
    </message>
    <message>
        <source>Events in ACLED&apos;s columns</source>
        <translation>ACLED sütunları ilə hadisələr</translation>
    </message>
    <message>
        <source>Events in PLOVER&apos;s columns</source>
        <translation>PLOVER sütunları ilə hadisələr</translation>
    </message>
    <message>
        <source>Every correction is applied.</source>
        <translation>Bütün düzəlişlər tətbiq edilib.</translation>
    </message>
    <message>
        <source>Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>Hər şey bu kompüterdə işləyir; heç yerə heç nə göndərilmir.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>İxrac…</translation>
    </message>
    <message>
        <source>Export … makes a map to print or publish.</source>
        <translation>“İxrac…” çap və ya dərc üçün xəritə hazırlayır.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Gətir</translation>
    </message>
    <message>
        <source>Fetch the page from {host}?</source>
        <translation>Səhifə {host} ünvanından gətirilsin?</translation>
    </message>
    <message>
        <source>Fetching from {host} …</source>
        <translation>{host} ünvanından gətirilir…</translation>
    </message>
    <message>
        <source>Figure to embed in a page</source>
        <translation>Səhifəyə yerləşdirilən çertyoj</translation>
    </message>
    <message>
        <source>File (MBTiles or PMTiles)</source>
        <translation>Fayl (MBTiles və ya PMTiles)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süzgəc</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tap</translation>
    </message>
    <message>
        <source>For which mentions</source>
        <translation>Hansı anılmalar üçün</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Bunları unut</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Kadr</translation>
    </message>
    <message>
        <source>GPX waypoints</source>
        <translation>GPX nöqtələri</translation>
    </message>
    <message>
        <source>GeoJSON data</source>
        <translation>GeoJSON verilənləri</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>İmtina et</translation>
    </message>
    <message>
        <source>Group statements by speaker</source>
        <translation>Açıqlamaları danışana görə qruplaşdır</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Gizli</translation>
    </message>
    <message>
        <source>Hidden {n}</source>
        <translation>Gizli {n}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizlət</translation>
    </message>
    <message>
        <source>Hide from the map</source>
        <translation>Xəritədən gizlət</translation>
    </message>
    <message>
        <source>Highlight area</source>
        <translation>Sahəni vurğula</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Mətndə</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Daxil et</translation>
    </message>
    <message>
        <source>Inset map</source>
        <translation>Kiçik xəritə</translation>
    </message>
    <message>
        <source>It is in your own network.</source>
        <translation>O, öz şəbəkənizdədir.</translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation>Artıq açıqdır.</translation>
    </message>
    <message>
        <source>Its word</source>
        <translation>Sözü</translation>
    </message>
    <message>
        <source>KML, compressed</source>
        <translation>KML, sıxılmış</translation>
    </message>
    <message>
        <source>KML, for Google Earth</source>
        <translation>KML, Google Earth üçün</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Keep it, but leave it out of map and export</source>
        <translation>Saxla, amma xəritədə və ixracda göstərmə</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Şərti işarələr</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometr</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Hadisənin növü</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Mətni böyüt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Qatlar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Toxunma</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Lisenziya: {name}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Açıq və ya tünd</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>Line in the key</source>
        <translation>Şərti işarələrdə sətir</translation>
    </message>
    <message>
        <source>Locator: where it is</source>
        <translation>Lokator: haradadır</translation>
    </message>
    <message>
        <source>Looked at and found right</source>
        <translation>Baxılıb, düzgün sayılıb</translation>
    </message>
    <message>
        <source>Looked at and found right (Ctrl+Enter)</source>
        <translation>Baxılıb, düzgün sayılıb (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>İstifadə olunan kitabxanalar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Xəritə</translation>
    </message>
    <message>
        <source>Map data</source>
        <translation>Xəritə verilənləri</translation>
    </message>
    <message>
        <source>Map of the places in the story</source>
        <translation>Hekayədəki yerlərin xəritəsi</translation>
    </message>
    <message>
        <source>Mark these words as</source>
        <translation>Bu sözləri belə işarələ</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Mənası</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menyu</translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation>İndiyə qədərki mesajlar</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Mil</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Köçür</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Names of the story&apos;s places</source>
        <translation>Hekayədəki yerlərin adları</translation>
    </message>
    <message>
        <source>Names, statements and events are not sent. Exports keep the built-in map.</source>
        <translation>Adlar, açıqlamalar və hadisələr göndərilmir. İxrac daxili xəritə ilə qalır.</translation>
    </message>
    <message>
        <source>Narrative: numbers and a key</source>
        <translation>Təsvir: nömrələr və izah</translation>
    </message>
    <message>
        <source>Narrow what is shown</source>
        <translation>Göstəriləni daralt</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Növbəti hadisə</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Sahə yoxdur</translation>
    </message>
    <message>
        <source>No area of that name has an outline.</source>
        <translation>Bu adda konturu olan sahə yoxdur.</translation>
    </message>
    <message>
        <source>No article is about that place any more.</source>
        <translation>Artıq heç bir məqalə o yer haqqında deyil.</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Daha məsləhət göstərmə</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Yer yoxdur</translation>
    </message>
    <message>
        <source>No places were found.</source>
        <translation>Heç bir yer tapılmadı.</translation>
    </message>
    <message>
        <source>Nobody is asked for this map; nothing leaves this computer.</source>
        <translation>Bu xəritə üçün heç kimə sorğu göndərilmir; bu kompüterdən heç nə çıxmır.</translation>
    </message>
    <message>
        <source>None of the candidates is certain enough.</source>
        <translation>Namizədlərdən heç biri kifayət qədər etibarlı deyil.</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Şimal</translation>
    </message>
    <message>
        <source>Not a place</source>
        <translation>Yer deyil</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Tətbiq edilməyən</translation>
    </message>
    <message>
        <source>Not applied {n}</source>
        <translation>Tətbiq edilməyən {n}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>İndi yox</translation>
    </message>
    <message>
        <source>Note on disputed areas</source>
        <translation>Mübahisəli ərazilər haqqında qeyd</translation>
    </message>
    <message>
        <source>Nothing changed in its words.</source>
        <translation>Sözlərində heç nə dəyişməyib.</translation>
    </message>
    <message>
        <source>Nothing in it differs from this story.</source>
        <translation>Onda bu hekayədən fərqli heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>Gizli heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Nothing is open. Drop an article here, paste its words with Ctrl+V, or open a file with Ctrl+O.</source>
        <translation>Heç nə açıq deyil. Bura məqalə atın, sözlərini Ctrl+V ilə yapışdırın və ya Ctrl+O ilə fayl açın.</translation>
    </message>
    <message>
        <source>Nothing of that kind is read there any more.</source>
        <translation>Orada artıq bu növdən heç nə oxunmur.</translation>
    </message>
    <message>
        <source>Of a press, CMYK</source>
        <translation>Çap üçün, CMYK</translation>
    </message>
    <message>
        <source>Of a screen, RGB</source>
        <translation>Ekran üçün, RGB</translation>
    </message>
    <message>
        <source>On the map now</source>
        <translation>İndi xəritədə</translation>
    </message>
    <message>
        <source>Only that host is asked, for this page and its robots.txt.</source>
        <translation>Yalnız bu serverə, bu səhifə və robots.txt üçün sorğu göndərilir.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Son faylları aç</translation>
    </message>
    <message>
        <source>Open the closed article again</source>
        <translation>Bağlanmış məqaləni yenidən aç</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Mənbəni aç</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Aç…</translation>
    </message>
    <message>
        <source>Order of the events</source>
        <translation>Hadisələrin sırası</translation>
    </message>
    <message>
        <source>Other towns</source>
        <translation>Başqa şəhərlər</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Nəşr</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF sənədi</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG şəkli</translation>
    </message>
    <message>
        <source>Paste text as article</source>
        <translation>Mətni məqalə kimi yapışdır</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>Şəxs və ya qrup</translation>
    </message>
    <message>
        <source>Photo, 3:2</source>
        <translation>Foto, 3:2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Places on the figure</source>
        <translation>Çertyojdakı yerlər</translation>
    </message>
    <message>
        <source>Places outside the view</source>
        <translation>Görünüşdən kənardakı yerlər</translation>
    </message>
    <message>
        <source>Places that it may be</source>
        <translation>Ola biləcək yerlər</translation>
    </message>
    <message>
        <source>Play through the events</source>
        <translation>Hadisələri ardıcıl oynat</translation>
    </message>
    <message>
        <source>Play through what happened, in order</source>
        <translation>Baş verənləri sıra ilə oynat</translation>
    </message>
    <message>
        <source>Portrait, 4:5</source>
        <translation>Şaquli, 4:5</translation>
    </message>
    <message>
        <source>Previous and next event</source>
        <translation>Əvvəlki və növbəti hadisə</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Əvvəlki hadisə</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Gedişat</translation>
    </message>
    <message>
        <source>Project (*.gpkg)</source>
        <translation>Layihə (*.gpkg)</translation>
    </message>
    <message>
        <source>Project, a GeoPackage</source>
        <translation>Layihə, GeoPackage</translation>
    </message>
    <message>
        <source>Published {day}?</source>
        <translation>{day} dərc olunub?</translation>
    </message>
    <message>
        <source>Put at the selected words</source>
        <translation>Seçilmiş sözlərə qoy</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıxış</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Yenidən oxu</translation>
    </message>
    <message>
        <source>Read by mapviewer, nobody has looked at it</source>
        <translation>mapviewer oxuyub, heç kim baxmayıb</translation>
    </message>
    <message>
        <source>Read by mapviewer, {n} % sure</source>
        <translation>mapviewer oxuyub, {n} % əmindir</translation>
    </message>
    <message>
        <source>Reading the article …</source>
        <translation>Məqalə oxunur…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Oxunur…</translation>
    </message>
    <message>
        <source>Reads news articles onto a map: who said what, where and when.</source>
        <translation>Xəbər məqalələrini xəritəyə oxuyur: kim, nəyi, harada və nə vaxt deyib.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrarla</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Təkrarla: {what}</translation>
    </message>
    <message>
        <source>Reference: every name</source>
        <translation>Məlumat: bütün adlar</translation>
    </message>
    <message>
        <source>Region of the story</source>
        <translation>Hekayənin bölgəsi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Report for Word, with the map</source>
        <translation>Word üçün xəritəli hesabat</translation>
    </message>
    <message>
        <source>Report in Markdown, with the map</source>
        <translation>Markdown formatında xəritəli hesabat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG çertyoju</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>Deyildiyi yer</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Bununla eyni</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Layihəni saxla</translation>
    </message>
    <message>
        <source>Save project as …</source>
        <translation>Layihəni fərqli saxla…</translation>
    </message>
    <message>
        <source>Save what you changed in “{title}”?</source>
        <translation>“{title}” məqaləsində dəyişdikləriniz saxlanılsın?</translation>
    </message>
    <message>
        <source>Say what stays, what goes to the other, and what both have.</source>
        <translation>Nəyin qalacağını, nəyin o birinə keçəcəyini və nəyin hər ikisində olacağını göstərin.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Miqyas</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>Miqyas xətti</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
    <message>
        <source>Search an area above.</source>
        <translation>Yuxarıda sahə axtarın.</translation>
    </message>
    <message>
        <source>Search an area whose outline is taken</source>
        <translation>Konturu götürüləcək sahəni axtar</translation>
    </message>
    <message>
        <source>Search for a place.</source>
        <translation>Yer axtarın.</translation>
    </message>
    <message>
        <source>Search the gazetteer</source>
        <translation>Yer adları kitabında axtar</translation>
    </message>
    <message>
        <source>Search words, people, places, dates</source>
        <translation>Söz, şəxs, yer, tarix axtar</translation>
    </message>
    <message>
        <source>Search: Paris, Texas or 41.7, 44.8</source>
        <translation>Axtar: Paris, Texas və ya 41.7, 44.8</translation>
    </message>
    <message>
        <source>Select something in a list, on the map or in the text; or drag over words to mark them.</source>
        <translation>Siyahıda, xəritədə və ya mətndə nəsə seçin; ya da işarələmək üçün sözlərin üzərində çəkin.</translation>
    </message>
    <message>
        <source>Select the words in the text first, then press this.</source>
        <translation>Əvvəlcə mətndə sözləri seçin, sonra bunu basın.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Əvvəlcə mətndə sözləri seçin.</translation>
    </message>
    <message>
        <source>Select the words in the text that it is about first.</source>
        <translation>Əvvəlcə mətndə bunun haqqında olan sözləri seçin.</translation>
    </message>
    <message>
        <source>Select the words in the text that one is about, and put it there; or dismiss it.</source>
        <translation>Mətndə birinin aid olduğu sözləri seçib ora qoyun və ya rədd edin.</translation>
    </message>
    <message>
        <source>Set by people</source>
        <translation>İnsanlar təyin edib</translation>
    </message>
    <message>
        <source>Shaded relief</source>
        <translation>Kölgəli relyef</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Qısayollar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Yenidən göstər</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Bütün günləri göstər</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>Bütün günləri yenidən göstər</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Hamısını göstər</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Xəritədə göstər</translation>
    </message>
    <message>
        <source>Show on the map and in the lists</source>
        <translation>Xəritədə və siyahılarda göstər</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Sözləri göstər</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Show what went from one place to another</source>
        <translation>Bir yerdən başqa yerə gedənləri göstər</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mətni kiçilt</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Mənbə: {sources}</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <translation>BibTeX formatında mənbələr</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <translation>CSL-JSON formatında mənbələr</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <translation>RIS formatında mənbələr</translation>
    </message>
    <message>
        <source>Sources as citations</source>
        <translation>İstinad kimi mənbələr</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Cənub</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Danışan</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Böl</translation>
    </message>
    <message>
        <source>Split at the selected words</source>
        <translation>Seçilmiş sözlərdən böl</translation>
    </message>
    <message>
        <source>Split in two …</source>
        <translation>İkiyə böl…</translation>
    </message>
    <message>
        <source>Square, 1:1</source>
        <translation>Kvadrat, 1:1</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Mövqe</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Açıqlama</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Açıqlamalar</translation>
    </message>
    <message>
        <source>Step by step, animated GIF</source>
        <translation>Addım-addım, animasiyalı GIF</translation>
    </message>
    <message>
        <source>Step by step, film</source>
        <translation>Addım-addım, film</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Üslub</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Alt başlıq</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>Hadisələr cədvəli</translation>
    </message>
    <message>
        <source>Table of places</source>
        <translation>Yerlər cədvəli</translation>
    </message>
    <message>
        <source>Table of places, events and statements</source>
        <translation>Yer, hadisə və açıqlama cədvəli</translation>
    </message>
    <message>
        <source>Table of statements</source>
        <translation>Açıqlamalar cədvəli</translation>
    </message>
    <message>
        <source>Take back a changed table …</source>
        <translation>Dəyişdirilmiş cədvəli geri götür…</translation>
    </message>
    <message>
        <source>Take it as a correction</source>
        <translation>Düzəliş kimi qəbul et</translation>
    </message>
    <message>
        <source>Take off the map and the lists</source>
        <translation>Xəritədən və siyahılardan çıxar</translation>
    </message>
    <message>
        <source>Take the new text</source>
        <translation>Yeni mətni götür</translation>
    </message>
    <message>
        <source>Take the outline of …</source>
        <translation>Konturunu götür…</translation>
    </message>
    <message>
        <source>Take the words that are selected in the text</source>
        <translation>Mətndə seçilmiş sözləri götür</translation>
    </message>
    <message>
        <source>Take this participant out</source>
        <translation>Bu iştirakçını çıxar</translation>
    </message>
    <message>
        <source>Tall, 9:16</source>
        <translation>Hündür, 9:16</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>The article does not say that elsewhere.</source>
        <translation>Məqalə bunu başqa yerdə demir.</translation>
    </message>
    <message>
        <source>The article gives no date for it.</source>
        <translation>Məqalə bunun üçün tarix vermir.</translation>
    </message>
    <message>
        <source>The article names no place with it that could be found.</source>
        <translation>Məqalə bununla birlikdə tapıla bilən yer adı çəkmir.</translation>
    </message>
    <message>
        <source>The built-in map is shown; the menu&apos;s “Base map …” tries again.</source>
        <translation>Daxili xəritə göstərilir; menyudakı “Əsas xəritə…” yenidən cəhd edir.</translation>
    </message>
    <message>
        <source>The citation is on the clipboard.</source>
        <translation>İstinad mübadilə buferindədir.</translation>
    </message>
    <message>
        <source>The day whose boundaries are shown</source>
        <translation>Sərhədləri göstərilən gün</translation>
    </message>
    <message>
        <source>The day whose boundaries are shown right of the handle</source>
        <translation>Tutacağın sağında sərhədləri göstərilən gün</translation>
    </message>
    <message>
        <source>The gazetteer has no such name.</source>
        <translation>Yer adları kitabında belə ad yoxdur.</translation>
    </message>
    <message>
        <source>The gazetteer has no such name: search, or make a place of your own.</source>
        <translation>Yer adları kitabında belə ad yoxdur: axtarın və ya öz yerinizi yaradın.</translation>
    </message>
    <message>
        <source>The gazetteer has no such place; the words around it tell where it lies: {around}.</source>
        <translation>Yer adları kitabında belə yer yoxdur; ətrafdakı sözlər harada olduğunu deyir: {around}.</translation>
    </message>
    <message>
        <source>The gazetteer has no “{name}”.</source>
        <translation>Yer adları kitabında “{name}” yoxdur.</translation>
    </message>
    <message>
        <source>The lists hold everything; save, and start mapviewer anew.</source>
        <translation>Siyahılarda hər şey var; saxlayın və mapviewer proqramını yenidən başladın.</translation>
    </message>
    <message>
        <source>The map is asked of {host} and of nobody else, which so learns your address and which part of the world you look at.</source>
        <translation>Xəritə yalnız {host} serverindən istənilir; beləliklə o, ünvanınızı və dünyanın harasına baxdığınızı öyrənir.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>O biri</translation>
    </message>
    <message>
        <source>The other day, right of the handle</source>
        <translation>Digər gün, tutacağın sağı</translation>
    </message>
    <message>
        <source>The outline is good to about {n} km.</source>
        <translation>Kontur təxminən {n} km dəqiqlikdədir.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Şəkil mübadilə buferindədir.</translation>
    </message>
    <message>
        <source>The process that draws the map ends again and again.</source>
        <translation>Xəritəni çəkən proses təkrar-təkrar sona çatır.</translation>
    </message>
    <message>
        <source>The quote is on the clipboard.</source>
        <translation>Sitat mübadilə buferindədir.</translation>
    </message>
    <message>
        <source>The source as it is now</source>
        <translation>Mənbənin indiki halı</translation>
    </message>
    <message>
        <source>The story was changed meanwhile; the file was not opened.</source>
        <translation>Bu arada hekayə dəyişdirilib; fayl açılmadı.</translation>
    </message>
    <message>
        <source>The text no longer says “{words}”.</source>
        <translation>Mətn artıq “{words}” demir.</translation>
    </message>
    <message>
        <source>The text seems not to be English; little of it can be read.</source>
        <translation>Mətn ingiliscə görünmür; az hissəsi oxuna bilər.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>Olmayıb.</translation>
    </message>
    <message>
        <source>These words are no part of it that can stand alone.</source>
        <translation>Bu sözlər onun tək dayana bilən hissəsi deyil.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Bu</translation>
    </message>
    <message>
        <source>This mention</source>
        <translation>Bu anılma</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Bu</translation>
    </message>
    <message>
        <source>This project wants to show a base map from {whence}{near}. Nothing has been asked of it yet.</source>
        <translation>Bu layihə {whence} mənbəyindən{near} əsas xəritə göstərmək istəyir. Hələ heç bir sorğu göndərilməyib.</translation>
    </message>
    <message>
        <source>Tiles (*.mbtiles *.pmtiles)</source>
        <translation>Plitələr (*.mbtiles *.pmtiles)</translation>
    </message>
    <message>
        <source>Tiles from a web address (XYZ)</source>
        <translation>Veb ünvandan plitələr (XYZ)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman xətti</translation>
    </message>
    <message>
        <source>Timeline for TimelineJS</source>
        <translation>TimelineJS üçün zaman xətti</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Yoxlanılmalı</translation>
    </message>
    <message>
        <source>To be checked, the least certain first</source>
        <translation>Yoxlanılmalı, ən az əmin olunan əvvəl</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Yoxlanılmalı</translation>
    </message>
    <message>
        <source>To check {n}</source>
        <translation>Yoxlanılmalı {n}</translation>
    </message>
    <message>
        <source>Today&apos;s boundaries under this story</source>
        <translation>Bu hekayənin altında bugünkü sərhədlər</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>Necə deyilib</translation>
    </message>
    <message>
        <source>Two days side by side on the map</source>
        <translation>Xəritədə iki gün yan-yana</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Type the word of the article that tells of the other event, or select it first.</source>
        <translation>O biri hadisədən danışan sözü məqalədəki kimi yazın və ya əvvəlcə seçin.</translation>
    </message>
    <message>
        <source>UIMA CAS for INCEpTION</source>
        <translation>INCEpTION üçün UIMA CAS</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Qeyri-müəyyən</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Tarixsiz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Geri al: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Geri alındı: {what}.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Naməlum</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Bərkitmədən çıxar</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Yeri məlum deyil</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yuxarı</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>Mətnin adi ölçüsü</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>W3C veb annotasiyaları</translation>
    </message>
    <message>
        <source>WMS</source>
        <translation>WMS</translation>
    </message>
    <message>
        <source>Web page to scroll through</source>
        <translation>Sürüşdürülən veb səhifə</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>Veb səhifə, bir fayl</translation>
    </message>
    <message>
        <source>West</source>
        <translation>Qərb</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Məzmun</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Gizli olanlar</translation>
    </message>
    <message>
        <source>What is hidden is neither on the map nor in exports.</source>
        <translation>Gizli olan nə xəritədə, nə də ixracda görünür.</translation>
    </message>
    <message>
        <source>What is hidden; Enter shows it again</source>
        <translation>Gizli olanlar; Enter yenidən göstərir</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Seçilmiş olan</translation>
    </message>
    <message>
        <source>What somebody hears who does not see the picture</source>
        <translation>Şəkli görməyən adamın eşidəcəyi mətn</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Xəritənin göstərdiyi</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>İşarələrin mənası</translation>
    </message>
    <message>
        <source>What was corrected, the newest first</source>
        <translation>Düzəldilənlər, ən yenisi əvvəl</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Tapılanlar</translation>
    </message>
    <message>
        <source>When was it published?</source>
        <translation>Nə vaxt dərc olunub?</translation>
    </message>
    <message>
        <source>Which word of the article tells of the other event? Type it above.</source>
        <translation>Məqalənin hansı sözü o biri hadisədən danışır? Yuxarıda yazın.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Who holds what: changes until {day}</source>
        <translation>Kim nəyə nəzarət edir: {day} tarixinədək dəyişikliklər</translation>
    </message>
    <message>
        <source>Whose view of the boundaries</source>
        <translation>Sərhədlərə kimin baxışı</translation>
    </message>
    <message>
        <source>Whose view of the boundaries is shown</source>
        <translation>Sərhədlərin kimin baxışı ilə göstərildiyi</translation>
    </message>
    <message>
        <source>Wide, 16:9</source>
        <translation>Enli, 16:9</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Söz</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözlər</translation>
    </message>
    <message>
        <source>Words of the article</source>
        <translation>Məqalənin sözləri</translation>
    </message>
    <message>
        <source>Words that it needs are no longer in the text.</source>
        <translation>Lazım olan sözlər artıq mətndə yoxdur.</translation>
    </message>
    <message>
        <source>Words to place</source>
        <translation>Yerləşdiriləcək sözlər</translation>
    </message>
    <message>
        <source>Workbook: places, events, statements</source>
        <translation>İş kitabı: yerlər, hadisələr, açıqlamalar</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Dünya</translation>
    </message>
    <message>
        <source>Write the words to place first.</source>
        <translation>Əvvəlcə yerləşdiriləcək sözləri yazın.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Yazılır…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Bəli</translation>
    </message>
    <message>
        <source>a fact</source>
        <translation>fakt</translation>
    </message>
    <message>
        <source>about {places}</source>
        <translation>mövzu: {places}</translation>
    </message>
    <message>
        <source>accepted {what}</source>
        <translation>qəbul edildi: {what}</translation>
    </message>
    <message>
        <source>accuse</source>
        <translation>ittiham</translation>
    </message>
    <message>
        <source>add somebody …</source>
        <translation>kimisə əlavə et…</translation>
    </message>
    <message>
        <source>added {what}</source>
        <translation>əlavə edildi: {what}</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>qurum</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>razılaşma</translation>
    </message>
    <message>
        <source>agrees with {name} ({source})</source>
        <translation>{name} ilə uyğundur ({source})</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>yardım</translation>
    </message>
    <message>
        <source>also told by {source}</source>
        <translation>bunu da deyən: {source}</translation>
    </message>
    <message numerus="yes">
        <source>an outline of %n corner(s)</source>
        <translation>
            <numerusform>%n künclü kontur</numerusform>
            <numerusform>%n künclü kontur</numerusform>
        </translation>
    </message>
    <message>
        <source>and others</source>
        <translation>və başqaları</translation>
    </message>
    <message>
        <source>another one …</source>
        <translation>başqa biri…</translation>
    </message>
    <message>
        <source>area</source>
        <translation>sahə</translation>
    </message>
    <message>
        <source>article</source>
        <translation>məqalə</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>tarix:</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>sıra ilə</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>soruşdu</translation>
    </message>
    <message>
        <source>assault</source>
        <translation>hücum</translation>
    </message>
    <message>
        <source>author</source>
        <translation>müəllif</translation>
    </message>
    <message>
        <source>both have it</source>
        <translation>hər ikisində var</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>tarixə görə</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>növə görə</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>yerə görə</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>əmin</translation>
    </message>
    <message>
        <source>changed hands</source>
        <translation>əl dəyişib</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>iddia etdi</translation>
    </message>
    <message>
        <source>coerce</source>
        <translation>məcburetmə</translation>
    </message>
    <message>
        <source>consult</source>
        <translation>məsləhətləşmə</translation>
    </message>
    <message>
        <source>contradicts {name} ({source})</source>
        <translation>{name} ilə ziddiyyətdədir ({source})</translation>
    </message>
    <message>
        <source>cooperate</source>
        <translation>əməkdaşlıq</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>düzəldilib</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ölkə</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarix</translation>
    </message>
    <message>
        <source>day</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>demands and refusals</source>
        <translation>tələblər və imtinalar</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>inkar etdi</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>mübahisəli</translation>
    </message>
    <message>
        <source>does it</source>
        <translation>edən</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>şübhəli</translation>
    </message>
    <message>
        <source>drawing on the figure</source>
        <translation>çertyojda rəsm</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hadisə</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>sübut</translation>
    </message>
    <message>
        <source>force and pressure</source>
        <translation>güc və təzyiq</translation>
    </message>
    <message>
        <source>found nothing</source>
        <translation>heç nə tapmadı</translation>
    </message>
    <message>
        <source>found right</source>
        <translation>düzgün sayılıb</translation>
    </message>
    <message>
        <source>goes to the other</source>
        <translation>o birinə keçir</translation>
    </message>
    <message>
        <source>good to about {n} km</source>
        <translation>təxminən {n} km dəqiqliklə</translation>
    </message>
    <message>
        <source>hidden {what}</source>
        <translation>gizlədildi: {what}</translation>
    </message>
    <message>
        <source>in all articles</source>
        <translation>bütün məqalələrdə</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>başqa sözlərlə</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>bu məqalədə</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>yer: {place}</translation>
    </message>
    <message>
        <source>it is done to</source>
        <translation>yönəldiyi tərəf</translation>
    </message>
    <message>
        <source>its government</source>
        <translation>hökuməti</translation>
    </message>
    <message>
        <source>its people</source>
        <translation>xalqı</translation>
    </message>
    <message>
        <source>line</source>
        <translation>sətir</translation>
    </message>
    <message>
        <source>line of the figure</source>
        <translation>çertyojun sətri</translation>
    </message>
    <message>
        <source>mapviewer ended unexpectedly; what you changed since {when} was not saved.</source>
        <translation>mapviewer gözlənilmədən bağlandı; {when} tarixindən bəri dəyişdikləriniz saxlanılmayıb.</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>məna</translation>
    </message>
    <message>
        <source>merged {what}</source>
        <translation>birləşdirildi: {what}</translation>
    </message>
    <message>
        <source>mobilize</source>
        <translation>səfərbərlik</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>modallıq</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ad</translation>
    </message>
    <message>
        <source>name in the figure</source>
        <translation>çertyojda ad</translation>
    </message>
    <message>
        <source>no</source>
        <translation>yox</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>yer yoxdur</translation>
    </message>
    <message>
        <source>no statements</source>
        <translation>açıqlama yoxdur</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>heç kimin adı çəkilməyib</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yoxdur</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>yoxlanılmayıb</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>yerləşdirilməyib</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>saxlanılmayıb</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>belə deyil</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>hələ heç nə</translation>
    </message>
    <message>
        <source>number in the figure</source>
        <translation>çertyojda nömrə</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>nömrə {n}</translation>
    </message>
    <message>
        <source>other happenings</source>
        <translation>digər hadisələr</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>nəşr</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>kontur</translation>
    </message>
    <message>
        <source>outside the view, {far} away</source>
        <translation>görünüşdən kənarda, {far} uzaqda</translation>
    </message>
    <message>
        <source>part</source>
        <translation>hissə</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>iştirakçılar</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>qismən sitat</translation>
    </message>
    <message>
        <source>person or group</source>
        <translation>şəxs və ya qrup</translation>
    </message>
    <message>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>place in words</source>
        <translation>sözlə təsvir olunan yer</translation>
    </message>
    <message>
        <source>place name</source>
        <translation>yer adı</translation>
    </message>
    <message>
        <source>places it is about</source>
        <translation>haqqında olduğu yerlər</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlaşdırılır</translation>
    </message>
    <message>
        <source>point</source>
        <translation>nöqtə</translation>
    </message>
    <message>
        <source>position</source>
        <translation>mövqe</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mümkündür</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>vəd etdi</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>etiraz</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>sitat</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rədd</translation>
    </message>
    <message>
        <source>removed {what}</source>
        <translation>silindi: {what}</translation>
    </message>
    <message>
        <source>reporting verb</source>
        <translation>nəql feli</translation>
    </message>
    <message>
        <source>request</source>
        <translation>xahiş</translation>
    </message>
    <message>
        <source>role</source>
        <translation>vəzifə</translation>
    </message>
    <message>
        <source>said</source>
        <translation>dedi</translation>
    </message>
    <message>
        <source>said by</source>
        <translation>deyən</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>sanksiya</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>saxlanılıb</translation>
    </message>
    <message>
        <source>select words in the text</source>
        <translation>mətndə sözləri seçin</translation>
    </message>
    <message>
        <source>set by people</source>
        <translation>insanlar təyin edib</translation>
    </message>
    <message>
        <source>shown again {what}</source>
        <translation>yenidən göstərildi: {what}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} tarixindən</translation>
    </message>
    <message>
        <source>source</source>
        <translation>mənbə</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>danışan</translation>
    </message>
    <message>
        <source>split {what}</source>
        <translation>bölündü: {what}</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>mövqe</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>açıqlama</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>burada qalır</translation>
    </message>
    <message>
        <source>such as 2024-08-27; empty if unknown</source>
        <translation>məsələn 2024-08-27; məlum deyilsə boş</translation>
    </message>
    <message>
        <source>support</source>
        <translation>dəstək</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>geri götürülüb</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>geri götürmə</translation>
    </message>
    <message>
        <source>talks and agreement</source>
        <translation>danışıqlar və razılaşmalar</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>o gün</translation>
    </message>
    <message>
        <source>the host that you type</source>
        <translation>yazacağınız server</translation>
    </message>
    <message>
        <source>the outline of {name}</source>
        <translation>{name} konturu</translation>
    </message>
    <message>
        <source>the place itself</source>
        <translation>yerin özü</translation>
    </message>
    <message>
        <source>thought</source>
        <translation>düşündü</translation>
    </message>
    <message>
        <source>threaten</source>
        <translation>hədə</translation>
    </message>
    <message>
        <source>threatened</source>
        <translation>hədələdi</translation>
    </message>
    <message>
        <source>title</source>
        <translation>başlıq</translation>
    </message>
    <message>
        <source>to be checked {what}</source>
        <translation>yoxlanılmalı: {what}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bu gün</translation>
    </message>
    <message>
        <source>type</source>
        <translation>növ</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>qeyri-müəyyən</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} tarixinədək</translation>
    </message>
    <message>
        <source>went from one place to another: a visit, an attack, an aid convoy</source>
        <translation>bir yerdən başqa yerə getdi: səfər, hücum, yardım karvanı</translation>
    </message>
    <message>
        <source>with</source>
        <translation>birlikdə</translation>
    </message>
    <message>
        <source>without room on the map</source>
        <translation>xəritədə yer qalmayıb</translation>
    </message>
    <message>
        <source>word</source>
        <translation>söz</translation>
    </message>
    <message>
        <source>words</source>
        <translation>sözlər</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>bəli</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>güzəşt</translation>
    </message>
    <message>
        <source>{day} (inferred)</source>
        <translation>{day} (təxmini)</translation>
    </message>
    <message>
        <source>{events} of {all_events} events, {statements} of {all_statements} statements</source>
        <translation>{all_events} hadisədən {events}, {all_statements} açıqlamadan {statements}</translation>
    </message>
    <message>
        <source>{field} of {what}</source>
        <translation>{what}: {field}</translation>
    </message>
    <message>
        <source>{host} answers with something else than pictures.</source>
        <translation>{host} şəkildən başqa bir şeylə cavab verir.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} cavab vermir.</translation>
    </message>
    <message>
        <source>{host} refuses the map (status {status}).</source>
        <translation>{host} xəritəni vermir (status {status}).</translation>
    </message>
    <message>
        <source>{host} sends the map on to another address, which is not followed.</source>
        <translation>{host} xəritəni başqa ünvana yönləndirir; ora keçilmir.</translation>
    </message>
    <message>
        <source>{name} is open in another mapviewer; save what you change under another name.</source>
        <translation>{name} başqa mapviewer pəncərəsində açıqdır; dəyişdiklərinizi başqa adla saxlayın.</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} yazıldı.</translation>
    </message>
    <message>
        <source>{name} says</source>
        <translation>{name} bildirir</translation>
    </message>
    <message>
        <source>{n} disputes</source>
        <translation>mübahisələr: {n}</translation>
    </message>
    <message>
        <source>{n} more places outside the view</source>
        <translation>görünüşdən kənarda daha çox yer: {n}</translation>
    </message>
    <message>
        <source>{n} percent of the map shows {day}</source>
        <translation>xəritənin {n} faizi {day} gününü göstərir</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>yerlər: {n}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>{year} onilliyi</translation>
    </message>
    <message>
        <source>“{name}” in all articles ({n})</source>
        <translation>bütün məqalələrdə “{name}” ({n})</translation>
    </message>
    <message>
        <source>“{name}” in this article ({n})</source>
        <translation>bu məqalədə “{name}” ({n})</translation>
    </message>
    <message>
        <source>“{title}” is closed; Ctrl+Shift+T opens it again.</source>
        <translation>“{title}” bağlandı; Ctrl+Shift+T yenidən açır.</translation>
    </message>
    <message>
        <source>“{words}” needs the article&apos;s date.</source>
        <translation>“{words}” üçün məqalənin tarixi lazımdır.</translation>
    </message>
    <message numerus="yes">
        <source>… %n earlier</source>
        <translation>
            <numerusform>… daha əvvəl %n</numerusform>
            <numerusform>… daha əvvəl %n</numerusform>
        </translation>
    </message>
</context>
</TS>
