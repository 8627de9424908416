<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n about</source>
        <translation>
            <numerusform>hakkında %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in {name}</source>
        <translation>
            <numerusform>{name} içinde %n değişiklik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in “{title}”</source>
        <translation>
            <numerusform>“{title}” içinde %n değişiklik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) could not be applied to the texts as they are now.</source>
        <translation>
            <numerusform>%n düzeltme metinlerin şimdiki hâline uygulanamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n olay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) of the boundary tables are left out.</source>
        <translation>
            <numerusform>Sınır tablolarının %n satırı daha dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is doubtful</source>
        <translation>
            <numerusform>%n tanesi kuşkulu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n yer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were moved in this file by another program, such as QGIS.</source>
        <translation>
            <numerusform>Bu dosyada %n yer QGIS gibi başka bir program tarafından taşınmış.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n açıklama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) here</source>
        <translation>
            <numerusform>burada %n açıklama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unplaced</source>
        <translation>
            <numerusform>%n yeri belirsiz</numerusform>
        </translation>
    </message>
    <message>
        <source>+ article</source>
        <translation>+ haber</translation>
    </message>
    <message>
        <source>, which is in your own network</source>
        <translation> (kendi ağınızda)</translation>
    </message>
    <message>
        <source>A box: drag it on the picture</source>
        <translation>Kutu: resmin üzerinde sürükleyin</translation>
    </message>
    <message>
        <source>A changed table</source>
        <translation>Değiştirilmiş bir tablo</translation>
    </message>
    <message>
        <source>A lane for each article instead of each kind</source>
        <translation>Her tür yerine her haber için bir şerit</translation>
    </message>
    <message>
        <source>A place of my own</source>
        <translation>Kendi yerim</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 yatay</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 dikey</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>mapviewer hakkında</translation>
    </message>
    <message>
        <source>About {place}</source>
        <translation>{place} hakkında</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Haber ekle</translation>
    </message>
    <message>
        <source>Add an article to this story</source>
        <translation>Bu öyküye bir haber ekle</translation>
    </message>
    <message>
        <source>Add an article …</source>
        <translation>Haber ekle …</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Bütün dosyalar</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alternatif metin</translation>
    </message>
    <message>
        <source>Always allow links that I paste or drop</source>
        <translation>Yapıştırdığım veya bıraktığım bağlantılara her zaman izin ver</translation>
    </message>
    <message>
        <source>An editor would object to nothing.</source>
        <translation>Bir editörün itirazı olmazdı.</translation>
    </message>
    <message>
        <source>An editor would object:</source>
        <translation>Bir editör şunlara itiraz ederdi:</translation>
    </message>
    <message>
        <source>Annotations as JSON</source>
        <translation>JSON olarak açıklamalar</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Başka bir gün</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Area …</source>
        <translation>Alan …</translation>
    </message>
    <message>
        <source>Areas whose outline may be taken</source>
        <translation>Sınırı alınabilecek alanlar</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Arrows for what went from place to place</source>
        <translation>Bir yerden başka bir yere gidenler için oklar</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Haberler</translation>
    </message>
    <message>
        <source>Articles, projects and exported pictures</source>
        <translation>Haberler, projeler ve dışa aktarılmış resimler</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Kaynak gösterimi</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Yazar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Altlık harita</translation>
    </message>
    <message>
        <source>Base map …</source>
        <translation>Altlık harita …</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Kurumu</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>İkisi de</translation>
    </message>
    <message>
        <source>Boundaries as of this day</source>
        <translation>Bu günkü sınırlar</translation>
    </message>
    <message>
        <source>Boundaries of that day: of the selected event, or else of the article</source>
        <translation>O günün sınırları: seçili olayın, yoksa haberin günü</translation>
    </message>
    <message>
        <source>Boundaries of today</source>
        <translation>Bugünün sınırları</translation>
    </message>
    <message>
        <source>Boundaries of two days: {left} left of the handle, {right} right of it</source>
        <translation>İki günün sınırları: tutamacın solunda {left}, sağında {right}</translation>
    </message>
    <message>
        <source>Brand file</source>
        <translation>Marka dosyası</translation>
    </message>
    <message>
        <source>Brand file …</source>
        <translation>Marka dosyası …</translation>
    </message>
    <message>
        <source>Brand files (*.yaml *.yml)</source>
        <translation>Marka dosyaları (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Built in (asks nobody)</source>
        <translation>Yerleşik (kimseye sorulmaz)</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Elle</translation>
    </message>
    <message>
        <source>Calendar of dated events</source>
        <translation>Tarihli olayların takvimi</translation>
    </message>
    <message>
        <source>Can&apos;t be used. {what}</source>
        <translation>Kullanılamıyor. {what}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Açık ve koyu arasında geçiş yap</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Checked or not</source>
        <translation>Denetim durumu</translation>
    </message>
    <message>
        <source>Choose a base map</source>
        <translation>Altlık harita seç</translation>
    </message>
    <message>
        <source>Choose the mentions that are somebody else, and give the other a name.</source>
        <translation>Başka birine ait anmaları seçin ve ötekine bir ad verin.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Seç …</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Seçimi kaldır</translation>
    </message>
    <message>
        <source>Click a place on the map: who said what there?</source>
        <translation>Haritada bir yere tıklayın: orada kim ne söyledi?</translation>
    </message>
    <message>
        <source>Click an event or a card: its words light up in the text.</source>
        <translation>Bir olaya veya karta tıklayın: sözleri metinde parlar.</translation>
    </message>
    <message>
        <source>Click each corner; a double click or Enter ends, Backspace takes one back, Esc gives up. Without a mouse: arrow keys move the map, the space bar sets a corner in its middle.</source>
        <translation>Her köşeye tıklayın; çift tıklama veya Enter bitirir, Backspace birini geri alır, Esc vazgeçer. Faresiz: ok tuşları haritayı kaydırır, boşluk tuşu ortasına bir köşe koyar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>İletiyi kapat</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Notu kapat</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Paneli kapat (Esc)</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Bu haberi kapat</translation>
    </message>
    <message>
        <source>Colours of a PDF</source>
        <translation>PDF renkleri</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Komut paleti</translation>
    </message>
    <message>
        <source>Compare with the source as it is now …</source>
        <translation>Kaynağın şimdiki hâliyle karşılaştır …</translation>
    </message>
    <message>
        <source>Considered: {names}.</source>
        <translation>Düşünülenler: {names}.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Resmi kopyala</translation>
    </message>
    <message>
        <source>Copy quote with source</source>
        <translation>Alıntıyı kaynağıyla kopyala</translation>
    </message>
    <message>
        <source>Copy the chosen statement with its source</source>
        <translation>Seçili açıklamayı kaynağıyla kopyala</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Kaynakçayı kopyala</translation>
    </message>
    <message>
        <source>Corners of the area, latitude before longitude</source>
        <translation>Alanın köşeleri, önce enlem sonra boylam</translation>
    </message>
    <message>
        <source>Correct the story by them</source>
        <translation>Öyküyü bunlara göre düzelt</translation>
    </message>
    <message>
        <source>Correct title and source</source>
        <translation>Başlığı ve kaynağı düzelt</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Düzelt …</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Düzeltilen</translation>
    </message>
    <message>
        <source>Corrected {n}</source>
        <translation>Düzeltilen {n}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Düzeltmeler</translation>
    </message>
    <message>
        <source>Corrections that could not be applied</source>
        <translation>Uygulanamayan düzeltmeler</translation>
    </message>
    <message>
        <source>Corrections, pasted words and articles put together are lost otherwise.</source>
        <translation>Aksi hâlde düzeltmeler, yapıştırılan metinler ve bir araya getirilen haberler kaybolur.</translation>
    </message>
    <message>
        <source>Countries and waters</source>
        <translation>Ülkeler ve sular</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Data has no picture.</source>
        <translation>Verinin resmi yoktur.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>Do something, or go to a place, person or article</source>
        <translation>Bir şey yapın veya bir yere, kişiye, habere gidin</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Yinelendi: {what}.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Drag a box on the map to choose its frame</source>
        <translation>Çerçeveyi seçmek için haritada bir kutu sürükleyin</translation>
    </message>
    <message>
        <source>Drag the ring on the map to where it is.</source>
        <translation>Haritadaki halkayı bulunduğu yere sürükleyin.</translation>
    </message>
    <message>
        <source>Draw an area for this place, or take that of another</source>
        <translation>Bu yer için bir alan çiz veya başkasınınkini al</translation>
    </message>
    <message>
        <source>Draw it, type its corners, or take the outline of a known area.</source>
        <translation>Çizin, köşelerini yazın veya bilinen bir alanın sınırını alın.</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Haritaya çiz</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Çiziliyor …</translation>
    </message>
    <message>
        <source>Each of the two needs a mention, and the other a name.</source>
        <translation>İkisinin de bir anmaya, ötekinin de bir ada ihtiyacı var.</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Doğu</translation>
    </message>
    <message>
        <source>Edit the article&apos;s text …</source>
        <translation>Haberin metnini düzenle …</translation>
    </message>
    <message>
        <source>Edit the text of “{title}”</source>
        <translation>“{title}” metnini düzenle</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Events in ACLED&apos;s columns</source>
        <translation>ACLED sütunlarıyla olaylar</translation>
    </message>
    <message>
        <source>Events in PLOVER&apos;s columns</source>
        <translation>PLOVER sütunlarıyla olaylar</translation>
    </message>
    <message>
        <source>Every correction is applied.</source>
        <translation>Bütün düzeltmeler uygulandı.</translation>
    </message>
    <message>
        <source>Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>Her şey bu bilgisayarda çalışır; hiçbir yere bir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Dışa aktar …</translation>
    </message>
    <message>
        <source>Export … makes a map to print or publish.</source>
        <translation>“Dışa aktar …” basılacak veya yayımlanacak bir harita yapar.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Getir</translation>
    </message>
    <message>
        <source>Fetch the page from {host}?</source>
        <translation>Sayfa {host} adresinden getirilsin mi?</translation>
    </message>
    <message>
        <source>Fetching from {host} …</source>
        <translation>{host} adresinden getiriliyor …</translation>
    </message>
    <message>
        <source>Figure to embed in a page</source>
        <translation>Sayfaya gömülecek çizim</translation>
    </message>
    <message>
        <source>File (MBTiles or PMTiles)</source>
        <translation>Dosya (MBTiles veya PMTiles)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süz</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>For which mentions</source>
        <translation>Hangi anmalar için</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Bunları unut</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Çerçeve</translation>
    </message>
    <message>
        <source>GPX waypoints</source>
        <translation>GPX yol noktaları</translation>
    </message>
    <message>
        <source>GeoJSON data</source>
        <translation>GeoJSON verisi</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Group statements by speaker</source>
        <translation>Açıklamaları konuşmacıya göre grupla</translation>
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
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Hide from the map</source>
        <translation>Haritadan gizle</translation>
    </message>
    <message>
        <source>Highlight area</source>
        <translation>Alanı vurgula</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Metinde</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Dâhil et</translation>
    </message>
    <message>
        <source>Inset map</source>
        <translation>Küçük harita</translation>
    </message>
    <message>
        <source>It is in your own network.</source>
        <translation>Kendi ağınızda.</translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation>Zaten açık.</translation>
    </message>
    <message>
        <source>Its word</source>
        <translation>Sözcüğü</translation>
    </message>
    <message>
        <source>KML, compressed</source>
        <translation>KML, sıkıştırılmış</translation>
    </message>
    <message>
        <source>KML, for Google Earth</source>
        <translation>KML, Google Earth için</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Keep it, but leave it out of map and export</source>
        <translation>Tut, ama haritanın ve dışa aktarımın dışında bırak</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Lejant</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometre</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Olay türü</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Daha büyük yazı</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Katmanlar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>Lisans: {name}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Açık veya koyu</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Line in the key</source>
        <translation>Lejanttaki satır</translation>
    </message>
    <message>
        <source>Locator: where it is</source>
        <translation>Konum: neresi olduğu</translation>
    </message>
    <message>
        <source>Looked at and found right</source>
        <translation>Bakıldı, doğru bulundu</translation>
    </message>
    <message>
        <source>Looked at and found right (Ctrl+Enter)</source>
        <translation>Bakıldı, doğru bulundu (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Kullanılan kitaplıklar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>Map data</source>
        <translation>Harita verisi</translation>
    </message>
    <message>
        <source>Map of the places in the story</source>
        <translation>Öyküdeki yerlerin haritası</translation>
    </message>
    <message>
        <source>Mark these words as</source>
        <translation>Bu sözcükleri şöyle işaretle</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Anlamı</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation>Şimdiye kadarki iletiler</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Mil</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Names of the story&apos;s places</source>
        <translation>Öyküdeki yerlerin adları</translation>
    </message>
    <message>
        <source>Names, statements and events are not sent. Exports keep the built-in map.</source>
        <translation>Adlar, açıklamalar ve olaylar gönderilmez. Dışa aktarımlar yerleşik haritayla kalır.</translation>
    </message>
    <message>
        <source>Narrative: numbers and a key</source>
        <translation>Anlatı: numaralar ve lejant</translation>
    </message>
    <message>
        <source>Narrow what is shown</source>
        <translation>Gösterileni daralt</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Sonraki olay</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Alan yok</translation>
    </message>
    <message>
        <source>No area of that name has an outline.</source>
        <translation>Bu adda sınırı olan bir alan yok.</translation>
    </message>
    <message>
        <source>No article is about that place any more.</source>
        <translation>Artık hiçbir haber o yerle ilgili değil.</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Başka ipucu gösterme</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Yer yok</translation>
    </message>
    <message>
        <source>No places were found.</source>
        <translation>Hiçbir yer bulunamadı.</translation>
    </message>
    <message>
        <source>Nobody is asked for this map; nothing leaves this computer.</source>
        <translation>Bu harita için kimseye sorulmaz; bu bilgisayardan hiçbir şey çıkmaz.</translation>
    </message>
    <message>
        <source>None of the candidates is certain enough.</source>
        <translation>Adayların hiçbiri yeterince kesin değil.</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Kuzey</translation>
    </message>
    <message>
        <source>Not a place</source>
        <translation>Yer değil</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Uygulanmayan</translation>
    </message>
    <message>
        <source>Not applied {n}</source>
        <translation>Uygulanmayan {n}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Note on disputed areas</source>
        <translation>İhtilaflı bölgeler notu</translation>
    </message>
    <message>
        <source>Nothing changed in its words.</source>
        <translation>Sözlerinde bir değişiklik yok.</translation>
    </message>
    <message>
        <source>Nothing in it differs from this story.</source>
        <translation>İçinde bu öyküden farklı bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>Gizli bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing is open. Drop an article here, paste its words with Ctrl+V, or open a file with Ctrl+O.</source>
        <translation>Açık bir şey yok. Buraya bir haber bırakın, sözlerini Ctrl+V ile yapıştırın veya Ctrl+O ile bir dosya açın.</translation>
    </message>
    <message>
        <source>Nothing of that kind is read there any more.</source>
        <translation>Orada artık bu türden bir şey okunmuyor.</translation>
    </message>
    <message>
        <source>Of a press, CMYK</source>
        <translation>Baskı için, CMYK</translation>
    </message>
    <message>
        <source>Of a screen, RGB</source>
        <translation>Ekran için, RGB</translation>
    </message>
    <message>
        <source>On the map now</source>
        <translation>Şu an haritada</translation>
    </message>
    <message>
        <source>Only that host is asked, for this page and its robots.txt.</source>
        <translation>Bu sayfa ve robots.txt dosyası için yalnızca o sunucuya sorulur.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Son kullanılanları aç</translation>
    </message>
    <message>
        <source>Open the closed article again</source>
        <translation>Kapatılan haberi yeniden aç</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Kaynağı aç</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Aç …</translation>
    </message>
    <message>
        <source>Order of the events</source>
        <translation>Olayların sırası</translation>
    </message>
    <message>
        <source>Other towns</source>
        <translation>Diğer kentler</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF belgesi</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG resmi</translation>
    </message>
    <message>
        <source>Paste text as article</source>
        <translation>Metni haber olarak yapıştır</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>Kişi veya grup</translation>
    </message>
    <message>
        <source>Photo, 3:2</source>
        <translation>Fotoğraf, 3:2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Places on the figure</source>
        <translation>Çizimdeki yerler</translation>
    </message>
    <message>
        <source>Places outside the view</source>
        <translation>Görünümün dışındaki yerler</translation>
    </message>
    <message>
        <source>Places that it may be</source>
        <translation>Olabileceği yerler</translation>
    </message>
    <message>
        <source>Play through the events</source>
        <translation>Olayları oynat</translation>
    </message>
    <message>
        <source>Play through what happened, in order</source>
        <translation>Olanları sırayla oynat</translation>
    </message>
    <message>
        <source>Portrait, 4:5</source>
        <translation>Dikey, 4:5</translation>
    </message>
    <message>
        <source>Previous and next event</source>
        <translation>Önceki ve sonraki olay</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Önceki olay</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Project (*.gpkg)</source>
        <translation>Proje (*.gpkg)</translation>
    </message>
    <message>
        <source>Project, a GeoPackage</source>
        <translation>Proje, bir GeoPackage</translation>
    </message>
    <message>
        <source>Published {day}?</source>
        <translation>{day} tarihinde mi yayımlandı?</translation>
    </message>
    <message>
        <source>Put at the selected words</source>
        <translation>Seçili sözcüklere koy</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Yeniden oku</translation>
    </message>
    <message>
        <source>Read by mapviewer, nobody has looked at it</source>
        <translation>mapviewer okudu, kimse bakmadı</translation>
    </message>
    <message>
        <source>Read by mapviewer, {n} % sure</source>
        <translation>mapviewer okudu, %{n} emin</translation>
    </message>
    <message>
        <source>Reading the article …</source>
        <translation>Haber okunuyor …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Okunuyor …</translation>
    </message>
    <message>
        <source>Reads news articles onto a map: who said what, where and when.</source>
        <translation>Haberleri haritaya okur: kim, neyi, nerede, ne zaman söyledi.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Yinele: {what}</translation>
    </message>
    <message>
        <source>Reference: every name</source>
        <translation>Başvuru: bütün adlar</translation>
    </message>
    <message>
        <source>Region of the story</source>
        <translation>Öykünün bölgesi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Report for Word, with the map</source>
        <translation>Word için haritalı rapor</translation>
    </message>
    <message>
        <source>Report in Markdown, with the map</source>
        <translation>Markdown olarak haritalı rapor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG çizimi</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>Söylendiği yer</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Şununla aynı</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projeyi kaydet</translation>
    </message>
    <message>
        <source>Save project as …</source>
        <translation>Projeyi farklı kaydet …</translation>
    </message>
    <message>
        <source>Save what you changed in “{title}”?</source>
        <translation>“{title}” içinde değiştirdikleriniz kaydedilsin mi?</translation>
    </message>
    <message>
        <source>Say what stays, what goes to the other, and what both have.</source>
        <translation>Neyin kalacağını, neyin ötekine gideceğini ve neyin ikisinde olacağını belirtin.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ölçek</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>Ölçek çubuğu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search an area above.</source>
        <translation>Yukarıda bir alan arayın.</translation>
    </message>
    <message>
        <source>Search an area whose outline is taken</source>
        <translation>Sınırı alınacak alanı ara</translation>
    </message>
    <message>
        <source>Search for a place.</source>
        <translation>Bir yer arayın.</translation>
    </message>
    <message>
        <source>Search the gazetteer</source>
        <translation>Yer adları dizininde ara</translation>
    </message>
    <message>
        <source>Search words, people, places, dates</source>
        <translation>Sözcük, kişi, yer, tarih ara</translation>
    </message>
    <message>
        <source>Search: Paris, Texas or 41.7, 44.8</source>
        <translation>Ara: Paris, Texas veya 41.7, 44.8</translation>
    </message>
    <message>
        <source>Select something in a list, on the map or in the text; or drag over words to mark them.</source>
        <translation>Bir listeden, haritadan veya metinden bir şey seçin ya da işaretlemek için sözcüklerin üzerinde sürükleyin.</translation>
    </message>
    <message>
        <source>Select the words in the text first, then press this.</source>
        <translation>Önce metinde sözcükleri seçin, sonra buna basın.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Önce metinde sözcükleri seçin.</translation>
    </message>
    <message>
        <source>Select the words in the text that it is about first.</source>
        <translation>Önce metinde bunun hakkındaki sözcükleri seçin.</translation>
    </message>
    <message>
        <source>Select the words in the text that one is about, and put it there; or dismiss it.</source>
        <translation>Metinde birinin hakkında olduğu sözcükleri seçip oraya koyun ya da bırakın.</translation>
    </message>
    <message>
        <source>Set by people</source>
        <translation>İnsanlar belirledi</translation>
    </message>
    <message>
        <source>Shaded relief</source>
        <translation>Gölgeli kabartma</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Şekil</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Yeniden göster</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Bütün günleri göster</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>Bütün günleri yeniden göster</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Her şeyi göster</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Haritada göster</translation>
    </message>
    <message>
        <source>Show on the map and in the lists</source>
        <translation>Haritada ve listelerde göster</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Sözcükleri göster</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show what went from one place to another</source>
        <translation>Bir yerden başka bir yere gidenleri göster</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Daha küçük yazı</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Kaynak: {sources}</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <translation>BibTeX olarak kaynaklar</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <translation>CSL-JSON olarak kaynaklar</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <translation>RIS olarak kaynaklar</translation>
    </message>
    <message>
        <source>Sources as citations</source>
        <translation>Kaynakça olarak kaynaklar</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Güney</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Konuşmacı</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Böl</translation>
    </message>
    <message>
        <source>Split at the selected words</source>
        <translation>Seçili sözcüklerden böl</translation>
    </message>
    <message>
        <source>Split in two …</source>
        <translation>İkiye böl …</translation>
    </message>
    <message>
        <source>Square, 1:1</source>
        <translation>Kare, 1:1</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Tutum</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Açıklamalar</translation>
    </message>
    <message>
        <source>Step by step, animated GIF</source>
        <translation>Adım adım, hareketli GIF</translation>
    </message>
    <message>
        <source>Step by step, film</source>
        <translation>Adım adım, film</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Üslup</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Alt başlık</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>Olay tablosu</translation>
    </message>
    <message>
        <source>Table of places</source>
        <translation>Yer tablosu</translation>
    </message>
    <message>
        <source>Table of places, events and statements</source>
        <translation>Yer, olay ve açıklama tablosu</translation>
    </message>
    <message>
        <source>Table of statements</source>
        <translation>Açıklama tablosu</translation>
    </message>
    <message>
        <source>Take back a changed table …</source>
        <translation>Değiştirilmiş tabloyu geri al …</translation>
    </message>
    <message>
        <source>Take it as a correction</source>
        <translation>Düzeltme olarak al</translation>
    </message>
    <message>
        <source>Take off the map and the lists</source>
        <translation>Haritadan ve listelerden çıkar</translation>
    </message>
    <message>
        <source>Take the new text</source>
        <translation>Yeni metni al</translation>
    </message>
    <message>
        <source>Take the outline of …</source>
        <translation>Sınırını al …</translation>
    </message>
    <message>
        <source>Take the words that are selected in the text</source>
        <translation>Metinde seçili sözcükleri al</translation>
    </message>
    <message>
        <source>Take this participant out</source>
        <translation>Bu katılımcıyı çıkar</translation>
    </message>
    <message>
        <source>Tall, 9:16</source>
        <translation>Uzun, 9:16</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>The article does not say that elsewhere.</source>
        <translation>Haber bunu başka yerde söylemiyor.</translation>
    </message>
    <message>
        <source>The article gives no date for it.</source>
        <translation>Haber bunun için tarih vermiyor.</translation>
    </message>
    <message>
        <source>The article names no place with it that could be found.</source>
        <translation>Haber bununla birlikte bulunabilecek bir yer adı vermiyor.</translation>
    </message>
    <message>
        <source>The built-in map is shown; the menu&apos;s “Base map …” tries again.</source>
        <translation>Yerleşik harita gösteriliyor; menüdeki “Altlık harita …” yeniden dener.</translation>
    </message>
    <message>
        <source>The citation is on the clipboard.</source>
        <translation>Kaynakça panoda.</translation>
    </message>
    <message>
        <source>The day whose boundaries are shown</source>
        <translation>Sınırları gösterilen gün</translation>
    </message>
    <message>
        <source>The day whose boundaries are shown right of the handle</source>
        <translation>Tutamacın sağında sınırları gösterilen gün</translation>
    </message>
    <message>
        <source>The gazetteer has no such name.</source>
        <translation>Yer adları dizininde böyle bir ad yok.</translation>
    </message>
    <message>
        <source>The gazetteer has no such name: search, or make a place of your own.</source>
        <translation>Yer adları dizininde böyle bir ad yok: arayın veya kendi yerinizi oluşturun.</translation>
    </message>
    <message>
        <source>The gazetteer has no such place; the words around it tell where it lies: {around}.</source>
        <translation>Yer adları dizininde böyle bir yer yok; çevresindeki sözcükler nerede olduğunu söylüyor: {around}.</translation>
    </message>
    <message>
        <source>The gazetteer has no “{name}”.</source>
        <translation>Yer adları dizininde “{name}” yok.</translation>
    </message>
    <message>
        <source>The lists hold everything; save, and start mapviewer anew.</source>
        <translation>Listeler her şeyi içeriyor; kaydedin ve mapviewer&apos;ı yeniden başlatın.</translation>
    </message>
    <message>
        <source>The map is asked of {host} and of nobody else, which so learns your address and which part of the world you look at.</source>
        <translation>Harita yalnızca {host} adresinden istenir; bu sunucu böylece adresinizi ve dünyanın neresine baktığınızı öğrenir.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Öteki</translation>
    </message>
    <message>
        <source>The other day, right of the handle</source>
        <translation>Diğer gün, tutamacın sağı</translation>
    </message>
    <message>
        <source>The outline is good to about {n} km.</source>
        <translation>Sınır yaklaşık {n} km doğrulukta.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Resim panoda.</translation>
    </message>
    <message>
        <source>The process that draws the map ends again and again.</source>
        <translation>Haritayı çizen süreç tekrar tekrar sonlanıyor.</translation>
    </message>
    <message>
        <source>The quote is on the clipboard.</source>
        <translation>Alıntı panoda.</translation>
    </message>
    <message>
        <source>The source as it is now</source>
        <translation>Kaynağın şimdiki hâli</translation>
    </message>
    <message>
        <source>The story was changed meanwhile; the file was not opened.</source>
        <translation>Bu arada öykü değiştirildi; dosya açılmadı.</translation>
    </message>
    <message>
        <source>The text no longer says “{words}”.</source>
        <translation>Metin artık “{words}” demiyor.</translation>
    </message>
    <message>
        <source>The text seems not to be English; little of it can be read.</source>
        <translation>Metin İngilizce görünmüyor; çok azı okunabilir.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>Hiç olmadı.</translation>
    </message>
    <message>
        <source>These words are no part of it that can stand alone.</source>
        <translation>Bu sözcükler onun tek başına durabilecek bir parçası değil.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Bu</translation>
    </message>
    <message>
        <source>This mention</source>
        <translation>Bu anma</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Bu</translation>
    </message>
    <message>
        <source>This project wants to show a base map from {whence}{near}. Nothing has been asked of it yet.</source>
        <translation>Bu proje {whence} kaynağından{near} bir altlık harita göstermek istiyor. Henüz hiçbir şey istenmedi.</translation>
    </message>
    <message>
        <source>Tiles (*.mbtiles *.pmtiles)</source>
        <translation>Karolar (*.mbtiles *.pmtiles)</translation>
    </message>
    <message>
        <source>Tiles from a web address (XYZ)</source>
        <translation>Bir web adresinden karolar (XYZ)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Timeline for TimelineJS</source>
        <translation>TimelineJS için zaman çizelgesi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Denetlenecek</translation>
    </message>
    <message>
        <source>To be checked, the least certain first</source>
        <translation>Denetlenecekler, en az kesin olan önce</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Denetlenecek</translation>
    </message>
    <message>
        <source>To check {n}</source>
        <translation>Denetlenecek {n}</translation>
    </message>
    <message>
        <source>Today&apos;s boundaries under this story</source>
        <translation>Bu öykünün altında bugünün sınırları</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>Anlatılış</translation>
    </message>
    <message>
        <source>Two days side by side on the map</source>
        <translation>Haritada iki gün yan yana</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Type the word of the article that tells of the other event, or select it first.</source>
        <translation>Öteki olayı anlatan sözcüğü haberdeki gibi yazın ya da önce seçin.</translation>
    </message>
    <message>
        <source>UIMA CAS for INCEpTION</source>
        <translation>INCEpTION için UIMA CAS</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Belirsiz</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Tarihsiz</translation>
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
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Serbest bırak</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Yeri belirsiz</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>Olağan yazı boyutu</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Fiil</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>W3C Web açıklamaları</translation>
    </message>
    <message>
        <source>WMS</source>
        <translation>WMS</translation>
    </message>
    <message>
        <source>Web page to scroll through</source>
        <translation>Kaydırılacak web sayfası</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>Web sayfası, tek dosya</translation>
    </message>
    <message>
        <source>West</source>
        <translation>Batı</translation>
    </message>
    <message>
        <source>What</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Gizli olanlar</translation>
    </message>
    <message>
        <source>What is hidden is neither on the map nor in exports.</source>
        <translation>Gizli olan ne haritada ne de dışa aktarımlarda yer alır.</translation>
    </message>
    <message>
        <source>What is hidden; Enter shows it again</source>
        <translation>Gizli olanlar; Enter yeniden gösterir</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Seçili olan</translation>
    </message>
    <message>
        <source>What somebody hears who does not see the picture</source>
        <translation>Resmi görmeyen birinin duyacağı metin</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Haritanın gösterdiği</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>İşaretlerin anlamı</translation>
    </message>
    <message>
        <source>What was corrected, the newest first</source>
        <translation>Düzeltilenler, en yenisi önce</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>When was it published?</source>
        <translation>Ne zaman yayımlandı?</translation>
    </message>
    <message>
        <source>Which word of the article tells of the other event? Type it above.</source>
        <translation>Haberin hangi sözcüğü öteki olayı anlatıyor? Yukarıya yazın.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Who holds what: changes until {day}</source>
        <translation>Kim neyi elinde tutuyor: {day} tarihine kadarki değişiklikler</translation>
    </message>
    <message>
        <source>Whose view of the boundaries</source>
        <translation>Sınırlara kimin bakışı</translation>
    </message>
    <message>
        <source>Whose view of the boundaries is shown</source>
        <translation>Sınırların kimin bakışıyla gösterildiği</translation>
    </message>
    <message>
        <source>Wide, 16:9</source>
        <translation>Geniş, 16:9</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Sözcük</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Words of the article</source>
        <translation>Haberin sözleri</translation>
    </message>
    <message>
        <source>Words that it needs are no longer in the text.</source>
        <translation>Gereken sözcükler artık metinde yok.</translation>
    </message>
    <message>
        <source>Words to place</source>
        <translation>Yerleştirilecek sözler</translation>
    </message>
    <message>
        <source>Workbook: places, events, statements</source>
        <translation>Çalışma kitabı: yerler, olaylar, açıklamalar</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Dünya</translation>
    </message>
    <message>
        <source>Write the words to place first.</source>
        <translation>Önce yerleştirilecek sözleri yazın.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Yazılıyor …</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>a fact</source>
        <translation>gerçek</translation>
    </message>
    <message>
        <source>about {places}</source>
        <translation>konu: {places}</translation>
    </message>
    <message>
        <source>accepted {what}</source>
        <translation>onaylandı: {what}</translation>
    </message>
    <message>
        <source>accuse</source>
        <translation>suçlama</translation>
    </message>
    <message>
        <source>add somebody …</source>
        <translation>birini ekle …</translation>
    </message>
    <message>
        <source>added {what}</source>
        <translation>eklendi: {what}</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>kurum</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>anlaşma</translation>
    </message>
    <message>
        <source>agrees with {name} ({source})</source>
        <translation>{name} ile uyuşuyor ({source})</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>yardım</translation>
    </message>
    <message>
        <source>also told by {source}</source>
        <translation>bunu da anlatan: {source}</translation>
    </message>
    <message numerus="yes">
        <source>an outline of %n corner(s)</source>
        <translation>
            <numerusform>%n köşeli bir sınır</numerusform>
        </translation>
    </message>
    <message>
        <source>and others</source>
        <translation>ve diğerleri</translation>
    </message>
    <message>
        <source>another one …</source>
        <translation>bir başkası …</translation>
    </message>
    <message>
        <source>area</source>
        <translation>alan</translation>
    </message>
    <message>
        <source>article</source>
        <translation>haber</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>tarih:</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>anlatıldığı gibi</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>sordu</translation>
    </message>
    <message>
        <source>assault</source>
        <translation>saldırı</translation>
    </message>
    <message>
        <source>author</source>
        <translation>yazar</translation>
    </message>
    <message>
        <source>both have it</source>
        <translation>ikisinde de var</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>tarihe göre</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>türe göre</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>yere göre</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>kesin</translation>
    </message>
    <message>
        <source>changed hands</source>
        <translation>el değiştirdi</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>iddia etti</translation>
    </message>
    <message>
        <source>coerce</source>
        <translation>zorlama</translation>
    </message>
    <message>
        <source>consult</source>
        <translation>görüşme</translation>
    </message>
    <message>
        <source>contradicts {name} ({source})</source>
        <translation>{name} ile çelişiyor ({source})</translation>
    </message>
    <message>
        <source>cooperate</source>
        <translation>iş birliği</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>düzeltilmiş</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ülke</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarih</translation>
    </message>
    <message>
        <source>day</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>demands and refusals</source>
        <translation>talepler ve retler</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>yalanladı</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>ihtilaflı</translation>
    </message>
    <message>
        <source>does it</source>
        <translation>yapan</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>kuşkulu</translation>
    </message>
    <message>
        <source>drawing on the figure</source>
        <translation>çizimdeki çizgi</translation>
    </message>
    <message>
        <source>event</source>
        <translation>olay</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>kanıt</translation>
    </message>
    <message>
        <source>force and pressure</source>
        <translation>güç ve baskı</translation>
    </message>
    <message>
        <source>found nothing</source>
        <translation>bir şey bulmadı</translation>
    </message>
    <message>
        <source>found right</source>
        <translation>doğru bulunmuş</translation>
    </message>
    <message>
        <source>goes to the other</source>
        <translation>ötekine gider</translation>
    </message>
    <message>
        <source>good to about {n} km</source>
        <translation>yaklaşık {n} km doğrulukla</translation>
    </message>
    <message>
        <source>hidden {what}</source>
        <translation>gizlendi: {what}</translation>
    </message>
    <message>
        <source>in all articles</source>
        <translation>bütün haberlerde</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>başka sözlerle</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>bu haberde</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>yer: {place}</translation>
    </message>
    <message>
        <source>it is done to</source>
        <translation>etkilenen</translation>
    </message>
    <message>
        <source>its government</source>
        <translation>hükûmeti</translation>
    </message>
    <message>
        <source>its people</source>
        <translation>halkı</translation>
    </message>
    <message>
        <source>line</source>
        <translation>satır</translation>
    </message>
    <message>
        <source>line of the figure</source>
        <translation>çizimdeki satır</translation>
    </message>
    <message>
        <source>mapviewer ended unexpectedly; what you changed since {when} was not saved.</source>
        <translation>mapviewer beklenmedik biçimde sonlandı; {when} tarihinden bu yana değiştirdikleriniz kaydedilmedi.</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>anlam</translation>
    </message>
    <message>
        <source>merged {what}</source>
        <translation>birleştirildi: {what}</translation>
    </message>
    <message>
        <source>mobilize</source>
        <translation>seferberlik</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>kip</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ad</translation>
    </message>
    <message>
        <source>name in the figure</source>
        <translation>çizimdeki ad</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>yer yok</translation>
    </message>
    <message>
        <source>no statements</source>
        <translation>açıklama yok</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>adı verilmemiş</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>denetlenmemiş</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>yerleştirilmedi</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>kaydedilmedi</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>öyle değil</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>number in the figure</source>
        <translation>çizimdeki numara</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>numara {n}</translation>
    </message>
    <message>
        <source>other happenings</source>
        <translation>diğer olaylar</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>yayın</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>sınır</translation>
    </message>
    <message>
        <source>outside the view, {far} away</source>
        <translation>görünümün dışında, {far} uzakta</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parça</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>katılımcılar</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>kısmen alıntı</translation>
    </message>
    <message>
        <source>person or group</source>
        <translation>kişi veya grup</translation>
    </message>
    <message>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>place in words</source>
        <translation>sözle anlatılan yer</translation>
    </message>
    <message>
        <source>place name</source>
        <translation>yer adı</translation>
    </message>
    <message>
        <source>places it is about</source>
        <translation>konu aldığı yerler</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlanan</translation>
    </message>
    <message>
        <source>point</source>
        <translation>nokta</translation>
    </message>
    <message>
        <source>position</source>
        <translation>konum</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>olası</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>söz verdi</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>protesto</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>alıntı</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ret</translation>
    </message>
    <message>
        <source>removed {what}</source>
        <translation>kaldırıldı: {what}</translation>
    </message>
    <message>
        <source>reporting verb</source>
        <translation>aktarma fiili</translation>
    </message>
    <message>
        <source>request</source>
        <translation>talep</translation>
    </message>
    <message>
        <source>role</source>
        <translation>görev</translation>
    </message>
    <message>
        <source>said</source>
        <translation>söyledi</translation>
    </message>
    <message>
        <source>said by</source>
        <translation>söyleyen</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>yaptırım</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>kaydedildi</translation>
    </message>
    <message>
        <source>select words in the text</source>
        <translation>metinde sözcük seçin</translation>
    </message>
    <message>
        <source>set by people</source>
        <translation>insanlar belirledi</translation>
    </message>
    <message>
        <source>shown again {what}</source>
        <translation>yeniden gösterildi: {what}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} tarihinden beri</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kaynak</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>konuşmacı</translation>
    </message>
    <message>
        <source>split {what}</source>
        <translation>bölündü: {what}</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>tutum</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>açıklama</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>burada kalır</translation>
    </message>
    <message>
        <source>such as 2024-08-27; empty if unknown</source>
        <translation>örneğin 2024-08-27; bilinmiyorsa boş</translation>
    </message>
    <message>
        <source>support</source>
        <translation>destek</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>geri alma</translation>
    </message>
    <message>
        <source>talks and agreement</source>
        <translation>görüşmeler ve anlaşmalar</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>o gün</translation>
    </message>
    <message>
        <source>the host that you type</source>
        <translation>yazacağınız sunucu</translation>
    </message>
    <message>
        <source>the outline of {name}</source>
        <translation>{name} sınırı</translation>
    </message>
    <message>
        <source>the place itself</source>
        <translation>yerin kendisi</translation>
    </message>
    <message>
        <source>thought</source>
        <translation>düşündü</translation>
    </message>
    <message>
        <source>threaten</source>
        <translation>tehdit</translation>
    </message>
    <message>
        <source>threatened</source>
        <translation>tehdit etti</translation>
    </message>
    <message>
        <source>title</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>to be checked {what}</source>
        <translation>denetlenecek: {what}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tür</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} tarihine kadar</translation>
    </message>
    <message>
        <source>went from one place to another: a visit, an attack, an aid convoy</source>
        <translation>bir yerden başka bir yere gitti: ziyaret, saldırı, yardım konvoyu</translation>
    </message>
    <message>
        <source>with</source>
        <translation>birlikte</translation>
    </message>
    <message>
        <source>without room on the map</source>
        <translation>haritada yer kalmadı</translation>
    </message>
    <message>
        <source>word</source>
        <translation>sözcük</translation>
    </message>
    <message>
        <source>words</source>
        <translation>sözler</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>taviz</translation>
    </message>
    <message>
        <source>{day} (inferred)</source>
        <translation>{day} (tahmini)</translation>
    </message>
    <message>
        <source>{events} of {all_events} events, {statements} of {all_statements} statements</source>
        <translation>{all_events} olaydan {events}, {all_statements} açıklamadan {statements}</translation>
    </message>
    <message>
        <source>{field} of {what}</source>
        <translation>{what}: {field}</translation>
    </message>
    <message>
        <source>{host} answers with something else than pictures.</source>
        <translation>{host} resimden başka bir şeyle yanıt veriyor.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} yanıt vermiyor.</translation>
    </message>
    <message>
        <source>{host} refuses the map (status {status}).</source>
        <translation>{host} haritayı vermiyor (durum {status}).</translation>
    </message>
    <message>
        <source>{host} sends the map on to another address, which is not followed.</source>
        <translation>{host} haritayı başka bir adrese yönlendiriyor; bu adres izlenmiyor.</translation>
    </message>
    <message>
        <source>{name} is open in another mapviewer; save what you change under another name.</source>
        <translation>{name} başka bir mapviewer penceresinde açık; değişikliklerinizi başka bir adla kaydedin.</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} yazıldı.</translation>
    </message>
    <message>
        <source>{name} says</source>
        <translation>{name} bildiriyor</translation>
    </message>
    <message>
        <source>{n} disputes</source>
        <translation>ihtilaf: {n}</translation>
    </message>
    <message>
        <source>{n} more places outside the view</source>
        <translation>görünümün dışındaki diğer yerler: {n}</translation>
    </message>
    <message>
        <source>{n} percent of the map shows {day}</source>
        <translation>haritanın yüzde {n} kadarı {day} gününü gösteriyor</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>yerler: {n}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>{year}&apos;lar</translation>
    </message>
    <message>
        <source>“{name}” in all articles ({n})</source>
        <translation>bütün haberlerde “{name}” ({n})</translation>
    </message>
    <message>
        <source>“{name}” in this article ({n})</source>
        <translation>bu haberde “{name}” ({n})</translation>
    </message>
    <message>
        <source>“{title}” is closed; Ctrl+Shift+T opens it again.</source>
        <translation>“{title}” kapatıldı; Ctrl+Shift+T yeniden açar.</translation>
    </message>
    <message>
        <source>“{words}” needs the article&apos;s date.</source>
        <translation>“{words}” için haberin tarihi gerekli.</translation>
    </message>
    <message numerus="yes">
        <source>… %n earlier</source>
        <translation>
            <numerusform>… daha eski %n</numerusform>
        </translation>
    </message>
</context>
</TS>
