<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ka" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n about</source>
        <translation>
            <numerusform>მის შესახებ: %n</numerusform>
            <numerusform>მის შესახებ: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in {name}</source>
        <translation>
            <numerusform>%n ცვლილება ფაილში {name}</numerusform>
            <numerusform>%n ცვლილება ფაილში {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in “{title}”</source>
        <translation>
            <numerusform>%n ცვლილება სტატიაში „{title}“</numerusform>
            <numerusform>%n ცვლილება სტატიაში „{title}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) could not be applied to the texts as they are now.</source>
        <translation>
            <numerusform>%n შესწორება ტექსტების ახლანდელ მდგომარეობას ვერ მიესადაგა.</numerusform>
            <numerusform>%n შესწორება ტექსტების ახლანდელ მდგომარეობას ვერ მიესადაგა.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n მოვლენა</numerusform>
            <numerusform>%n მოვლენა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) of the boundary tables are left out.</source>
        <translation>
            <numerusform>საზღვრების ცხრილების კიდევ %n სტრიქონი გამოტოვებულია.</numerusform>
            <numerusform>საზღვრების ცხრილების კიდევ %n სტრიქონი გამოტოვებულია.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is doubtful</source>
        <translation>
            <numerusform>მათგან %n საეჭვოა</numerusform>
            <numerusform>მათგან %n საეჭვოა</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n ადგილი</numerusform>
            <numerusform>%n ადგილი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were moved in this file by another program, such as QGIS.</source>
        <translation>
            <numerusform>ამ ფაილში %n ადგილი გადაადგილებულია სხვა პროგრამით, მაგალითად QGIS-ით.</numerusform>
            <numerusform>ამ ფაილში %n ადგილი გადაადგილებულია სხვა პროგრამით, მაგალითად QGIS-ით.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n განცხადება</numerusform>
            <numerusform>%n განცხადება</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) here</source>
        <translation>
            <numerusform>%n განცხადება აქ</numerusform>
            <numerusform>%n განცხადება აქ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unplaced</source>
        <translation>
            <numerusform>%n უადგილო</numerusform>
            <numerusform>%n უადგილო</numerusform>
        </translation>
    </message>
    <message>
        <source>+ article</source>
        <translation>+ სტატია</translation>
    </message>
    <message>
        <source>, which is in your own network</source>
        <translation> (თქვენს საკუთარ ქსელში)</translation>
    </message>
    <message>
        <source>A box: drag it on the picture</source>
        <translation>ჩარჩო: მოხაზეთ სურათზე</translation>
    </message>
    <message>
        <source>A changed table</source>
        <translation>შეცვლილი ცხრილი</translation>
    </message>
    <message>
        <source>A lane for each article instead of each kind</source>
        <translation>ზოლი თითოეული სტატიისთვის და არა სახეობისთვის</translation>
    </message>
    <message>
        <source>A place of my own</source>
        <translation>ჩემი საკუთარი ადგილი</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 ჰორიზონტალური</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 ვერტიკალური</translation>
    </message>
    <message>
        <source>About mapviewer</source>
        <translation>mapviewer-ის შესახებ</translation>
    </message>
    <message>
        <source>About {place}</source>
        <translation>თემა: {place}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>დადასტურება</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>სტატიის დამატება</translation>
    </message>
    <message>
        <source>Add an article to this story</source>
        <translation>სტატიის დამატება ამ ამბავში</translation>
    </message>
    <message>
        <source>Add an article …</source>
        <translation>სტატიის დამატება…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>მისამართი</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>ყველა ფაილი</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>ალტერნატიული ტექსტი</translation>
    </message>
    <message>
        <source>Always allow links that I paste or drop</source>
        <translation>ჩემ მიერ ჩასმული ან გადმოტანილი ბმულების დაშვება ყოველთვის</translation>
    </message>
    <message>
        <source>An editor would object to nothing.</source>
        <translation>რედაქტორს შენიშვნა არ ექნებოდა.</translation>
    </message>
    <message>
        <source>An editor would object:</source>
        <translation>რედაქტორი იტყოდა:</translation>
    </message>
    <message>
        <source>Annotations as JSON</source>
        <translation>ანოტაციები JSON-ად</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>სხვა დღე</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>არე</translation>
    </message>
    <message>
        <source>Area …</source>
        <translation>არე…</translation>
    </message>
    <message>
        <source>Areas whose outline may be taken</source>
        <translation>არეები, რომელთა მოხაზულობის აღებაც შეიძლება</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>ისარი</translation>
    </message>
    <message>
        <source>Arrows for what went from place to place</source>
        <translation>ისრები იმისთვის, რაც ადგილიდან ადგილზე გადავიდა</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>სტატიები</translation>
    </message>
    <message>
        <source>Articles, projects and exported pictures</source>
        <translation>სტატიები, პროექტები და ექსპორტირებული სურათები</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>როგორც სისტემაშია</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>წყაროს მითითება</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>ავტორი</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>საბაზო რუკა</translation>
    </message>
    <message>
        <source>Base map …</source>
        <translation>საბაზო რუკა…</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>ორგანიზაცია</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>ორივე</translation>
    </message>
    <message>
        <source>Boundaries as of this day</source>
        <translation>საზღვრები ამ დღისთვის</translation>
    </message>
    <message>
        <source>Boundaries of that day: of the selected event, or else of the article</source>
        <translation>იმ დღის საზღვრები: მონიშნული მოვლენის, ან სტატიის</translation>
    </message>
    <message>
        <source>Boundaries of today</source>
        <translation>დღევანდელი საზღვრები</translation>
    </message>
    <message>
        <source>Boundaries of two days: {left} left of the handle, {right} right of it</source>
        <translation>ორი დღის საზღვრები: {left} სახელურის მარცხნივ, {right} მარჯვნივ</translation>
    </message>
    <message>
        <source>Brand file</source>
        <translation>ბრენდის ფაილი</translation>
    </message>
    <message>
        <source>Brand file …</source>
        <translation>ბრენდის ფაილი…</translation>
    </message>
    <message>
        <source>Brand files (*.yaml *.yml)</source>
        <translation>ბრენდის ფაილები (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Built in (asks nobody)</source>
        <translation>ჩაშენებული (მოთხოვნა არავისთან იგზავნება)</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>ხელით</translation>
    </message>
    <message>
        <source>Calendar of dated events</source>
        <translation>დათარიღებული მოვლენების კალენდარი</translation>
    </message>
    <message>
        <source>Can&apos;t be used. {what}</source>
        <translation>გამოყენება შეუძლებელია. {what}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>ღია და მუქ იერს შორის გადართვა</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>შემოწმება</translation>
    </message>
    <message>
        <source>Checked or not</source>
        <translation>შემოწმება</translation>
    </message>
    <message>
        <source>Choose a base map</source>
        <translation>საბაზო რუკის არჩევა</translation>
    </message>
    <message>
        <source>Choose the mentions that are somebody else, and give the other a name.</source>
        <translation>აირჩიეთ ხსენებები, რომლებიც სხვაზეა, და მეორეს სახელი მიეცით.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>არჩევა…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ძიების გასუფთავება</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>მონიშვნის მოხსნა</translation>
    </message>
    <message>
        <source>Click a place on the map: who said what there?</source>
        <translation>დააწკაპუნეთ ადგილს რუკაზე: ვინ რა თქვა იქ?</translation>
    </message>
    <message>
        <source>Click an event or a card: its words light up in the text.</source>
        <translation>დააწკაპუნეთ მოვლენას ან ბარათს: მისი სიტყვები ტექსტში გამოინათება.</translation>
    </message>
    <message>
        <source>Click each corner; a double click or Enter ends, Backspace takes one back, Esc gives up. Without a mouse: arrow keys move the map, the space bar sets a corner in its middle.</source>
        <translation>დააწკაპუნეთ თითოეულ კუთხეს; ორმაგი დაწკაპუნება ან Enter ასრულებს, Backspace ერთს უკან იღებს, Esc უარს ამბობს. თაგვის გარეშე: ისრები რუკას ამოძრავებს, გამოტოვების ღილაკი შუაში კუთხეს სვამს.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>შეტყობინების დახურვა</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>შენიშვნის დახურვა</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>პანელის დახურვა (Esc)</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>ამ სტატიის დახურვა</translation>
    </message>
    <message>
        <source>Colours of a PDF</source>
        <translation>PDF-ის ფერები</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>ბრძანებების პანელი</translation>
    </message>
    <message>
        <source>Compare with the source as it is now …</source>
        <translation>წყაროს ახლანდელ მდგომარეობასთან შედარება…</translation>
    </message>
    <message>
        <source>Considered: {names}.</source>
        <translation>განხილულია: {names}.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>სურათის კოპირება</translation>
    </message>
    <message>
        <source>Copy quote with source</source>
        <translation>ციტატის კოპირება წყაროსთან ერთად</translation>
    </message>
    <message>
        <source>Copy the chosen statement with its source</source>
        <translation>მონიშნული განცხადების კოპირება წყაროსთან ერთად</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>მითითების კოპირება</translation>
    </message>
    <message>
        <source>Corners of the area, latitude before longitude</source>
        <translation>არის კუთხეები, ჯერ განედი, შემდეგ გრძედი</translation>
    </message>
    <message>
        <source>Correct the story by them</source>
        <translation>ამბის გასწორება მათ მიხედვით</translation>
    </message>
    <message>
        <source>Correct title and source</source>
        <translation>სათაურისა და წყაროს გასწორება</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>გასწორება…</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>გასწორებული</translation>
    </message>
    <message>
        <source>Corrected {n}</source>
        <translation>გასწორებული {n}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>შესწორებები</translation>
    </message>
    <message>
        <source>Corrections that could not be applied</source>
        <translation>შესწორებები, რომლებიც ვერ შესრულდა</translation>
    </message>
    <message>
        <source>Corrections, pasted words and articles put together are lost otherwise.</source>
        <translation>წინააღმდეგ შემთხვევაში შესწორებები, ჩასმული ტექსტები და შეკრებილი სტატიები დაიკარგება.</translation>
    </message>
    <message>
        <source>Countries and waters</source>
        <translation>ქვეყნები და წყლები</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>მუქი</translation>
    </message>
    <message>
        <source>Data has no picture.</source>
        <translation>მონაცემებს სურათი არ აქვს.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>უარყოფა</translation>
    </message>
    <message>
        <source>Do something, or go to a place, person or article</source>
        <translation>შეასრულეთ ბრძანება ან გადადით ადგილზე, პირზე ან სტატიაზე</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>გამეორდა: {what}.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ქვემოთ</translation>
    </message>
    <message>
        <source>Drag a box on the map to choose its frame</source>
        <translation>კადრის ასარჩევად მოხაზეთ ჩარჩო რუკაზე</translation>
    </message>
    <message>
        <source>Drag the ring on the map to where it is.</source>
        <translation>გადაიტანეთ რგოლი რუკაზე იქ, სადაც ის არის.</translation>
    </message>
    <message>
        <source>Draw an area for this place, or take that of another</source>
        <translation>ამ ადგილისთვის არის დახატვა ან სხვისი აღება</translation>
    </message>
    <message>
        <source>Draw it, type its corners, or take the outline of a known area.</source>
        <translation>დახატეთ, ჩაწერეთ კუთხეები ან აიღეთ ცნობილი არის მოხაზულობა.</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>რუკაზე დახატვა</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>იხატება…</translation>
    </message>
    <message>
        <source>Each of the two needs a mention, and the other a name.</source>
        <translation>ორივეს ხსენება სჭირდება, მეორეს კი სახელიც.</translation>
    </message>
    <message>
        <source>East</source>
        <translation>აღმოსავლეთი</translation>
    </message>
    <message>
        <source>Edit the article&apos;s text …</source>
        <translation>სტატიის ტექსტის რედაქტირება…</translation>
    </message>
    <message>
        <source>Edit the text of “{title}”</source>
        <translation>„{title}“ – ტექსტის რედაქტირება</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>მოვლენა</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>მოვლენები</translation>
    </message>
    <message>
        <source>Events in ACLED&apos;s columns</source>
        <translation>მოვლენები ACLED-ის სვეტებით</translation>
    </message>
    <message>
        <source>Events in PLOVER&apos;s columns</source>
        <translation>მოვლენები PLOVER-ის სვეტებით</translation>
    </message>
    <message>
        <source>Every correction is applied.</source>
        <translation>ყველა შესწორება შესრულებულია.</translation>
    </message>
    <message>
        <source>Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>ყველაფერი ამ კომპიუტერზე მუშაობს; არსად არაფერი იგზავნება.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ექსპორტი</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>ექსპორტი…</translation>
    </message>
    <message>
        <source>Export … makes a map to print or publish.</source>
        <translation>„ექსპორტი…“ ქმნის რუკას დასაბეჭდად ან გამოსაქვეყნებლად.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>ჩამოტვირთვა</translation>
    </message>
    <message>
        <source>Fetch the page from {host}?</source>
        <translation>ჩამოიტვირთოს გვერდი {host}-დან?</translation>
    </message>
    <message>
        <source>Fetching from {host} …</source>
        <translation>იტვირთება {host}-დან…</translation>
    </message>
    <message>
        <source>Figure to embed in a page</source>
        <translation>ნახაზი გვერდზე ჩასასმელად</translation>
    </message>
    <message>
        <source>File (MBTiles or PMTiles)</source>
        <translation>ფაილი (MBTiles ან PMTiles)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ფილტრი</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>პოვნა</translation>
    </message>
    <message>
        <source>For which mentions</source>
        <translation>რომელი ხსენებებისთვის</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>ამათი დავიწყება</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ფორმატი</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>კადრი</translation>
    </message>
    <message>
        <source>GPX waypoints</source>
        <translation>GPX წერტილები</translation>
    </message>
    <message>
        <source>GeoJSON data</source>
        <translation>GeoJSON მონაცემები</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>უარის თქმა</translation>
    </message>
    <message>
        <source>Group statements by speaker</source>
        <translation>განცხადებების დაჯგუფება მოსაუბრის მიხედვით</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>დამალული</translation>
    </message>
    <message>
        <source>Hidden {n}</source>
        <translation>დამალული {n}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>დამალვა</translation>
    </message>
    <message>
        <source>Hide from the map</source>
        <translation>რუკიდან დამალვა</translation>
    </message>
    <message>
        <source>Highlight area</source>
        <translation>არის გამოყოფა</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>ტექსტში</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>ჩართვა</translation>
    </message>
    <message>
        <source>Inset map</source>
        <translation>მცირე რუკა</translation>
    </message>
    <message>
        <source>It is in your own network.</source>
        <translation>ის თქვენს საკუთარ ქსელშია.</translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation>უკვე გახსნილია.</translation>
    </message>
    <message>
        <source>Its word</source>
        <translation>მისი სიტყვა</translation>
    </message>
    <message>
        <source>KML, compressed</source>
        <translation>KML, შეკუმშული</translation>
    </message>
    <message>
        <source>KML, for Google Earth</source>
        <translation>KML, Google Earth-ისთვის</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>შენახვა</translation>
    </message>
    <message>
        <source>Keep it, but leave it out of map and export</source>
        <translation>დატოვება, მაგრამ რუკაზე და ექსპორტში არ ჩვენება</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>ლეგენდა</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>კილომეტრი</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>მოვლენის სახე</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ენა</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>უფრო დიდი ტექსტი</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>მოგვიანებით</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>შრეები</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>დატოვება</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>ლიცენზია: {name}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ღია</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ღია ან მუქი</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>სტრიქონი</translation>
    </message>
    <message>
        <source>Line in the key</source>
        <translation>სტრიქონი ლეგენდაში</translation>
    </message>
    <message>
        <source>Locator: where it is</source>
        <translation>ლოკატორი: სად არის</translation>
    </message>
    <message>
        <source>Looked at and found right</source>
        <translation>ნანახია და სწორია</translation>
    </message>
    <message>
        <source>Looked at and found right (Ctrl+Enter)</source>
        <translation>ნანახია და სწორია (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>იერი</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>გამოყენებული ბიბლიოთეკები</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>რუკა</translation>
    </message>
    <message>
        <source>Map data</source>
        <translation>რუკის მონაცემები</translation>
    </message>
    <message>
        <source>Map of the places in the story</source>
        <translation>ამბის ადგილების რუკა</translation>
    </message>
    <message>
        <source>Mark these words as</source>
        <translation>ამ სიტყვების მონიშვნა, როგორც</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>ნიშნავს</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>მენიუ</translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation>აქამდე შეტყობინებები</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>მილი</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>გადაადგილება</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>Names of the story&apos;s places</source>
        <translation>ამბის ადგილების სახელები</translation>
    </message>
    <message>
        <source>Names, statements and events are not sent. Exports keep the built-in map.</source>
        <translation>სახელები, განცხადებები და მოვლენები არ იგზავნება. ექსპორტი ჩაშენებულ რუკაზე რჩება.</translation>
    </message>
    <message>
        <source>Narrative: numbers and a key</source>
        <translation>თხრობა: ნომრები და ლეგენდა</translation>
    </message>
    <message>
        <source>Narrow what is shown</source>
        <translation>ნაჩვენების შევიწროება</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>შემდეგი მოვლენა</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>არის გარეშე</translation>
    </message>
    <message>
        <source>No area of that name has an outline.</source>
        <translation>ამ სახელით მოხაზულობის მქონე არე არ არის.</translation>
    </message>
    <message>
        <source>No article is about that place any more.</source>
        <translation>ამ ადგილს სტატიები აღარ ეხება.</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>მინიშნებები აღარ მაჩვენო</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>ადგილის გარეშე</translation>
    </message>
    <message>
        <source>No places were found.</source>
        <translation>ადგილები ვერ მოიძებნა.</translation>
    </message>
    <message>
        <source>Nobody is asked for this map; nothing leaves this computer.</source>
        <translation>ამ რუკისთვის მოთხოვნა არავისთან იგზავნება; ამ კომპიუტერიდან არაფერი გადის.</translation>
    </message>
    <message>
        <source>None of the candidates is certain enough.</source>
        <translation>არც ერთი კანდიდატი არ არის საკმარისად სანდო.</translation>
    </message>
    <message>
        <source>North</source>
        <translation>ჩრდილოეთი</translation>
    </message>
    <message>
        <source>Not a place</source>
        <translation>ადგილი არ არის</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>შეუსრულებელი</translation>
    </message>
    <message>
        <source>Not applied {n}</source>
        <translation>შეუსრულებელი {n}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ახლა არა</translation>
    </message>
    <message>
        <source>Note on disputed areas</source>
        <translation>შენიშვნა სადავო ტერიტორიებზე</translation>
    </message>
    <message>
        <source>Nothing changed in its words.</source>
        <translation>მის ტექსტში არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>Nothing in it differs from this story.</source>
        <translation>მასში ამ ამბისგან განსხვავებული არაფერია.</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>დამალული არაფერია.</translation>
    </message>
    <message>
        <source>Nothing is open. Drop an article here, paste its words with Ctrl+V, or open a file with Ctrl+O.</source>
        <translation>არაფერია გახსნილი. ჩააგდეთ აქ სტატია, ჩასვით მისი სიტყვები Ctrl+V-ით ან გახსენით ფაილი Ctrl+O-ით.</translation>
    </message>
    <message>
        <source>Nothing of that kind is read there any more.</source>
        <translation>იქ ასეთი რამ აღარ იკითხება.</translation>
    </message>
    <message>
        <source>Of a press, CMYK</source>
        <translation>ბეჭდვისთვის, CMYK</translation>
    </message>
    <message>
        <source>Of a screen, RGB</source>
        <translation>ეკრანისთვის, RGB</translation>
    </message>
    <message>
        <source>On the map now</source>
        <translation>ახლა რუკაზე</translation>
    </message>
    <message>
        <source>Only that host is asked, for this page and its robots.txt.</source>
        <translation>მოთხოვნა მხოლოდ ამ კვანძთან იგზავნება – ამ გვერდისა და robots.txt-ისთვის.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>გახსნა</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>ბოლოს გახსნილები</translation>
    </message>
    <message>
        <source>Open the closed article again</source>
        <translation>დახურული სტატიის ხელახლა გახსნა</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>წყაროს გახსნა</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>გახსნა…</translation>
    </message>
    <message>
        <source>Order of the events</source>
        <translation>მოვლენების რიგი</translation>
    </message>
    <message>
        <source>Other towns</source>
        <translation>სხვა ქალაქები</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>გამოცემა</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF დოკუმენტი</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG სურათი</translation>
    </message>
    <message>
        <source>Paste text as article</source>
        <translation>ტექსტის ჩასმა სტატიად</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>პირი ან ჯგუფი</translation>
    </message>
    <message>
        <source>Photo, 3:2</source>
        <translation>ფოტო, 3:2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>Places on the figure</source>
        <translation>ადგილები ნახაზზე</translation>
    </message>
    <message>
        <source>Places outside the view</source>
        <translation>ხედს მიღმა არსებული ადგილები</translation>
    </message>
    <message>
        <source>Places that it may be</source>
        <translation>ადგილები, რომლებიც შეიძლება იგულისხმებოდეს</translation>
    </message>
    <message>
        <source>Play through the events</source>
        <translation>მოვლენების დაკვრა</translation>
    </message>
    <message>
        <source>Play through what happened, in order</source>
        <translation>მომხდარის თანმიმდევრობით ჩვენება</translation>
    </message>
    <message>
        <source>Portrait, 4:5</source>
        <translation>ვერტიკალური, 4:5</translation>
    </message>
    <message>
        <source>Previous and next event</source>
        <translation>წინა და შემდეგი მოვლენა</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>წინა მოვლენა</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>მიმდინარეობა</translation>
    </message>
    <message>
        <source>Project (*.gpkg)</source>
        <translation>პროექტი (*.gpkg)</translation>
    </message>
    <message>
        <source>Project, a GeoPackage</source>
        <translation>პროექტი, GeoPackage</translation>
    </message>
    <message>
        <source>Published {day}?</source>
        <translation>გამოქვეყნდა {day}?</translation>
    </message>
    <message>
        <source>Put at the selected words</source>
        <translation>მონიშნულ სიტყვებთან დასმა</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>გასვლა</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>ხელახლა წაკითხვა</translation>
    </message>
    <message>
        <source>Read by mapviewer, nobody has looked at it</source>
        <translation>წაიკითხა mapviewer-მა, არავის უნახავს</translation>
    </message>
    <message>
        <source>Read by mapviewer, {n} % sure</source>
        <translation>წაიკითხა mapviewer-მა, სანდოობა {n} %</translation>
    </message>
    <message>
        <source>Reading the article …</source>
        <translation>სტატია იკითხება…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>იკითხება…</translation>
    </message>
    <message>
        <source>Reads news articles onto a map: who said what, where and when.</source>
        <translation>კითხულობს ახალ ამბებს რუკაზე: ვინ, რა, სად და როდის თქვა.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>გამეორება</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>გამეორება: {what}</translation>
    </message>
    <message>
        <source>Reference: every name</source>
        <translation>საცნობარო: ყველა სახელი</translation>
    </message>
    <message>
        <source>Region of the story</source>
        <translation>ამბის რეგიონი</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Report for Word, with the map</source>
        <translation>ანგარიში Word-ისთვის, რუკით</translation>
    </message>
    <message>
        <source>Report in Markdown, with the map</source>
        <translation>ანგარიში Markdown-ში, რუკით</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>თანამდებობა</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG ნახაზი</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>ითქვა აქ</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>იგივე, რაც</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>პროექტის შენახვა</translation>
    </message>
    <message>
        <source>Save project as …</source>
        <translation>პროექტის შენახვა როგორც…</translation>
    </message>
    <message>
        <source>Save what you changed in “{title}”?</source>
        <translation>შევინახოთ თქვენი ცვლილებები ამბავში „{title}“?</translation>
    </message>
    <message>
        <source>Say what stays, what goes to the other, and what both have.</source>
        <translation>მიუთითეთ, რა რჩება, რა გადადის მეორესთან და რა აქვს ორივეს.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>მასშტაბი</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>მასშტაბის სახაზავი</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ძიება</translation>
    </message>
    <message>
        <source>Search an area above.</source>
        <translation>მოძებნეთ არე ზემოთ.</translation>
    </message>
    <message>
        <source>Search an area whose outline is taken</source>
        <translation>არის ძიება, რომლის მოხაზულობაც აიღება</translation>
    </message>
    <message>
        <source>Search for a place.</source>
        <translation>მოძებნეთ ადგილი.</translation>
    </message>
    <message>
        <source>Search the gazetteer</source>
        <translation>ძიება ადგილთა სახელების ნუსხაში</translation>
    </message>
    <message>
        <source>Search words, people, places, dates</source>
        <translation>სიტყვების, პირების, ადგილების ძიება</translation>
    </message>
    <message>
        <source>Search: Paris, Texas or 41.7, 44.8</source>
        <translation>ძიება: Paris, Texas ან 41.7, 44.8</translation>
    </message>
    <message>
        <source>Select something in a list, on the map or in the text; or drag over words to mark them.</source>
        <translation>აირჩიეთ რამე სიაში, რუკაზე ან ტექსტში; ან მოსანიშნად გადაატარეთ სიტყვებს.</translation>
    </message>
    <message>
        <source>Select the words in the text first, then press this.</source>
        <translation>ჯერ მონიშნეთ სიტყვები ტექსტში, შემდეგ დააჭირეთ ამას.</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>ჯერ მონიშნეთ სიტყვები ტექსტში.</translation>
    </message>
    <message>
        <source>Select the words in the text that it is about first.</source>
        <translation>ჯერ ტექსტში მონიშნეთ სიტყვები, რომლებსაც ეს ეხება.</translation>
    </message>
    <message>
        <source>Select the words in the text that one is about, and put it there; or dismiss it.</source>
        <translation>მონიშნეთ ტექსტში სიტყვები, რომლებსაც ერთ-ერთი ეხება, და იქ დასვით; ან უარყავით.</translation>
    </message>
    <message>
        <source>Set by people</source>
        <translation>დაყენებულია ადამიანების მიერ</translation>
    </message>
    <message>
        <source>Shaded relief</source>
        <translation>დაჩრდილული რელიეფი</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>ფორმა</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>კლავიშები</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ჩვენება</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>კვლავ ჩვენება</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>ყველა დღის ჩვენება</translation>
    </message>
    <message>
        <source>Show all days again</source>
        <translation>კვლავ ყველა დღის ჩვენება</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>ყველაფრის ჩვენება</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>ჩვენება</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>რუკაზე ჩვენება</translation>
    </message>
    <message>
        <source>Show on the map and in the lists</source>
        <translation>რუკაზე და სიებში ჩვენება</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>სიტყვების ჩვენება</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>ჩვენება</translation>
    </message>
    <message>
        <source>Show what went from one place to another</source>
        <translation>ადგილიდან ადგილზე გადასულის ჩვენება</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>უფრო პატარა ტექსტი</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>წყარო: {sources}</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <translation>წყაროები BibTeX-ად</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <translation>წყაროები CSL-JSON-ად</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <translation>წყაროები RIS-ად</translation>
    </message>
    <message>
        <source>Sources as citations</source>
        <translation>წყაროები მითითებებად</translation>
    </message>
    <message>
        <source>South</source>
        <translation>სამხრეთი</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>მოსაუბრე</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>გაყოფა</translation>
    </message>
    <message>
        <source>Split at the selected words</source>
        <translation>გაყოფა მონიშნულ სიტყვებზე</translation>
    </message>
    <message>
        <source>Split in two …</source>
        <translation>ორად გაყოფა…</translation>
    </message>
    <message>
        <source>Square, 1:1</source>
        <translation>კვადრატი, 1:1</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>პოზიცია</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>განცხადება</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>განცხადებები</translation>
    </message>
    <message>
        <source>Step by step, animated GIF</source>
        <translation>ნაბიჯ-ნაბიჯ, ანიმაციური GIF</translation>
    </message>
    <message>
        <source>Step by step, film</source>
        <translation>ნაბიჯ-ნაბიჯ, ფილმი</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>სტილი</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>ქვესათაური</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>მოვლენების ცხრილი</translation>
    </message>
    <message>
        <source>Table of places</source>
        <translation>ადგილების ცხრილი</translation>
    </message>
    <message>
        <source>Table of places, events and statements</source>
        <translation>ადგილების, მოვლენებისა და განცხადებების ცხრილი</translation>
    </message>
    <message>
        <source>Table of statements</source>
        <translation>განცხადებების ცხრილი</translation>
    </message>
    <message>
        <source>Take back a changed table …</source>
        <translation>შეცვლილი ცხრილის მიღება…</translation>
    </message>
    <message>
        <source>Take it as a correction</source>
        <translation>შესწორებად მიღება</translation>
    </message>
    <message>
        <source>Take off the map and the lists</source>
        <translation>რუკიდან და სიებიდან მოხსნა</translation>
    </message>
    <message>
        <source>Take the new text</source>
        <translation>ახალი ტექსტის აღება</translation>
    </message>
    <message>
        <source>Take the outline of …</source>
        <translation>მოხაზულობის აღება…</translation>
    </message>
    <message>
        <source>Take the words that are selected in the text</source>
        <translation>ტექსტში მონიშნული სიტყვების აღება</translation>
    </message>
    <message>
        <source>Take this participant out</source>
        <translation>ამ მონაწილის ამოღება</translation>
    </message>
    <message>
        <source>Tall, 9:16</source>
        <translation>მაღალი, 9:16</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ტექსტი</translation>
    </message>
    <message>
        <source>The article does not say that elsewhere.</source>
        <translation>სტატია ამას სხვაგან არ ამბობს.</translation>
    </message>
    <message>
        <source>The article gives no date for it.</source>
        <translation>სტატია ამისთვის თარიღს არ ასახელებს.</translation>
    </message>
    <message>
        <source>The article names no place with it that could be found.</source>
        <translation>სტატია მასთან არ ასახელებს ადგილს, რომლის პოვნაც შეიძლებოდა.</translation>
    </message>
    <message>
        <source>The built-in map is shown; the menu&apos;s “Base map …” tries again.</source>
        <translation>ნაჩვენებია ჩაშენებული რუკა; მენიუს „საბაზო რუკა…“ ხელახლა ცდის.</translation>
    </message>
    <message>
        <source>The citation is on the clipboard.</source>
        <translation>მითითება გაცვლის ბუფერშია.</translation>
    </message>
    <message>
        <source>The day whose boundaries are shown</source>
        <translation>დღე, რომლის საზღვრებიც ჩანს</translation>
    </message>
    <message>
        <source>The day whose boundaries are shown right of the handle</source>
        <translation>დღე, რომლის საზღვრებიც ჩანს სახელურის მარჯვნივ</translation>
    </message>
    <message>
        <source>The gazetteer has no such name.</source>
        <translation>ადგილთა ნუსხაში ასეთი სახელი არ არის.</translation>
    </message>
    <message>
        <source>The gazetteer has no such name: search, or make a place of your own.</source>
        <translation>ადგილთა ნუსხაში ასეთი სახელი არ არის: მოძებნეთ ან შექმენით საკუთარი ადგილი.</translation>
    </message>
    <message>
        <source>The gazetteer has no such place; the words around it tell where it lies: {around}.</source>
        <translation>ადგილთა ნუსხაში ასეთი ადგილი არ არის; ირგვლივ სიტყვები ამბობს, სად მდებარეობს: {around}.</translation>
    </message>
    <message>
        <source>The gazetteer has no “{name}”.</source>
        <translation>ადგილთა ნუსხაში „{name}“ არ არის.</translation>
    </message>
    <message>
        <source>The lists hold everything; save, and start mapviewer anew.</source>
        <translation>სიებში ყველაფერია; შეინახეთ და mapviewer თავიდან გაუშვით.</translation>
    </message>
    <message>
        <source>The map is asked of {host} and of nobody else, which so learns your address and which part of the world you look at.</source>
        <translation>რუკა მხოლოდ {host}-ისგან მოითხოვება; ასე ის იგებს თქვენს მისამართს და იმას, სამყაროს რომელ ნაწილს უყურებთ.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>მეორე</translation>
    </message>
    <message>
        <source>The other day, right of the handle</source>
        <translation>მეორე დღე, სახელურის მარჯვნივ</translation>
    </message>
    <message>
        <source>The outline is good to about {n} km.</source>
        <translation>მოხაზულობა დაახლოებით {n} კმ სიზუსტისაა.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>სურათი გაცვლის ბუფერშია.</translation>
    </message>
    <message>
        <source>The process that draws the map ends again and again.</source>
        <translation>პროცესი, რომელიც რუკას ხატავს, კვლავ და კვლავ სრულდება.</translation>
    </message>
    <message>
        <source>The quote is on the clipboard.</source>
        <translation>ციტატა გაცვლის ბუფერშია.</translation>
    </message>
    <message>
        <source>The source as it is now</source>
        <translation>წყაროს ახლანდელი მდგომარეობა</translation>
    </message>
    <message>
        <source>The story was changed meanwhile; the file was not opened.</source>
        <translation>ამბავი ამასობაში შეიცვალა; ფაილი არ გახსნილა.</translation>
    </message>
    <message>
        <source>The text no longer says “{words}”.</source>
        <translation>ტექსტი აღარ ამბობს: „{words}“.</translation>
    </message>
    <message>
        <source>The text seems not to be English; little of it can be read.</source>
        <translation>ტექსტი, როგორც ჩანს, ინგლისური არ არის; მისგან ცოტა რამ წაიკითხება.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>იერი</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>არ ყოფილა.</translation>
    </message>
    <message>
        <source>These words are no part of it that can stand alone.</source>
        <translation>ეს სიტყვები მისი ისეთი ნაწილი არ არის, რომელიც ცალკე დადგება.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>ეს</translation>
    </message>
    <message>
        <source>This mention</source>
        <translation>ეს ხსენება</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>ეს</translation>
    </message>
    <message>
        <source>This project wants to show a base map from {whence}{near}. Nothing has been asked of it yet.</source>
        <translation>ამ პროექტს სურს {whence}-დან{near} საბაზო რუკის ჩვენება. ჯერ არაფერი მოთხოვნილა.</translation>
    </message>
    <message>
        <source>Tiles (*.mbtiles *.pmtiles)</source>
        <translation>ფილები (*.mbtiles *.pmtiles)</translation>
    </message>
    <message>
        <source>Tiles from a web address (XYZ)</source>
        <translation>ფილები ვებმისამართიდან (XYZ)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>დროის ღერძი</translation>
    </message>
    <message>
        <source>Timeline for TimelineJS</source>
        <translation>დროის ღერძი TimelineJS-ისთვის</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>შესამოწმებელი</translation>
    </message>
    <message>
        <source>To be checked, the least certain first</source>
        <translation>შესამოწმებელი, ყველაზე ნაკლებად სანდო პირველად</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>შესამოწმებელი</translation>
    </message>
    <message>
        <source>To check {n}</source>
        <translation>შესამოწმებელი {n}</translation>
    </message>
    <message>
        <source>Today&apos;s boundaries under this story</source>
        <translation>დღევანდელი საზღვრები ამ ამბის ქვეშ</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>ნათქვამია როგორც</translation>
    </message>
    <message>
        <source>Two days side by side on the map</source>
        <translation>ორი დღე გვერდიგვერდ რუკაზე</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>Type the word of the article that tells of the other event, or select it first.</source>
        <translation>ჩაწერეთ სტატიის სიტყვა, რომელიც მეორე მოვლენას მოგვითხრობს, ან ჯერ მონიშნეთ.</translation>
    </message>
    <message>
        <source>UIMA CAS for INCEpTION</source>
        <translation>UIMA CAS INCEpTION-ისთვის</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>არასანდო</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>უთარიღო</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>დაბრუნება: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>დაბრუნდა: {what}.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>უცნობი</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>უსახელო</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ახსნა</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>უადგილო</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ზემოთ</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>ტექსტის ჩვეულებრივი ზომა</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>ზმნა</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>W3C ვებანოტაციები</translation>
    </message>
    <message>
        <source>WMS</source>
        <translation>WMS</translation>
    </message>
    <message>
        <source>Web page to scroll through</source>
        <translation>ვებგვერდი გადასაფურცლად</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>ვებგვერდი, ერთი ფაილი</translation>
    </message>
    <message>
        <source>West</source>
        <translation>დასავლეთი</translation>
    </message>
    <message>
        <source>What</source>
        <translation>შინაარსი</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>რა არის დამალული</translation>
    </message>
    <message>
        <source>What is hidden is neither on the map nor in exports.</source>
        <translation>რაც დამალულია, არც რუკაზეა და არც ექსპორტში.</translation>
    </message>
    <message>
        <source>What is hidden; Enter shows it again</source>
        <translation>რა არის დამალული; Enter კვლავ აჩვენებს</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>რაც მონიშნულია</translation>
    </message>
    <message>
        <source>What somebody hears who does not see the picture</source>
        <translation>რას გაიგონებს ის, ვინც სურათს ვერ ხედავს</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>რასაც რუკა აჩვენებს</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>რას ნიშნავს ნიშნები</translation>
    </message>
    <message>
        <source>What was corrected, the newest first</source>
        <translation>რაც გასწორდა, უახლესი პირველად</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>რაც მოიძებნა</translation>
    </message>
    <message>
        <source>When was it published?</source>
        <translation>როდის გამოქვეყნდა?</translation>
    </message>
    <message>
        <source>Which word of the article tells of the other event? Type it above.</source>
        <translation>სტატიის რომელი სიტყვა მოგვითხრობს მეორე მოვლენას? ჩაწერეთ ზემოთ.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ვინ</translation>
    </message>
    <message>
        <source>Who holds what: changes until {day}</source>
        <translation>ვინ რას ფლობს: ცვლილებები {day}-მდე</translation>
    </message>
    <message>
        <source>Whose view of the boundaries</source>
        <translation>ვისი ხედვა საზღვრებზე</translation>
    </message>
    <message>
        <source>Whose view of the boundaries is shown</source>
        <translation>ვისი ხედვით ჩანს საზღვრები</translation>
    </message>
    <message>
        <source>Wide, 16:9</source>
        <translation>ფართო, 16:9</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>სიტყვა</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>სიტყვები</translation>
    </message>
    <message>
        <source>Words of the article</source>
        <translation>სტატიის სიტყვები</translation>
    </message>
    <message>
        <source>Words that it needs are no longer in the text.</source>
        <translation>სიტყვები, რომლებიც მას სჭირდება, ტექსტში აღარ არის.</translation>
    </message>
    <message>
        <source>Words to place</source>
        <translation>განსათავსებელი სიტყვები</translation>
    </message>
    <message>
        <source>Workbook: places, events, statements</source>
        <translation>სამუშაო წიგნი: ადგილები, მოვლენები, განცხადებები</translation>
    </message>
    <message>
        <source>World</source>
        <translation>მსოფლიო</translation>
    </message>
    <message>
        <source>Write the words to place first.</source>
        <translation>ჯერ დაწერეთ განსათავსებელი სიტყვები.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>იწერება…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>დიახ</translation>
    </message>
    <message>
        <source>a fact</source>
        <translation>ფაქტი</translation>
    </message>
    <message>
        <source>about {places}</source>
        <translation>თემა: {places}</translation>
    </message>
    <message>
        <source>accepted {what}</source>
        <translation>დადასტურდა: {what}</translation>
    </message>
    <message>
        <source>accuse</source>
        <translation>ბრალდება</translation>
    </message>
    <message>
        <source>add somebody …</source>
        <translation>ვინმეს დამატება…</translation>
    </message>
    <message>
        <source>added {what}</source>
        <translation>დაემატა: {what}</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>ორგანიზაცია</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>შეთანხმება</translation>
    </message>
    <message>
        <source>agrees with {name} ({source})</source>
        <translation>ეთანხმება: {name} ({source})</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>დახმარება</translation>
    </message>
    <message>
        <source>also told by {source}</source>
        <translation>აგრეთვე: {source}</translation>
    </message>
    <message numerus="yes">
        <source>an outline of %n corner(s)</source>
        <translation>
            <numerusform>%n კუთხიანი მოხაზულობა</numerusform>
            <numerusform>%n კუთხიანი მოხაზულობა</numerusform>
        </translation>
    </message>
    <message>
        <source>and others</source>
        <translation>და სხვები</translation>
    </message>
    <message>
        <source>another one …</source>
        <translation>სხვა…</translation>
    </message>
    <message>
        <source>area</source>
        <translation>არე</translation>
    </message>
    <message>
        <source>article</source>
        <translation>სტატია</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>თარიღი:</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>რიგის მიხედვით</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>იკითხა</translation>
    </message>
    <message>
        <source>assault</source>
        <translation>თავდასხმა</translation>
    </message>
    <message>
        <source>author</source>
        <translation>ავტორი</translation>
    </message>
    <message>
        <source>both have it</source>
        <translation>აქვს ორივეს</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>თარიღით</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>სახით</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>ადგილით</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>სანდო</translation>
    </message>
    <message>
        <source>changed hands</source>
        <translation>ხელში გადავიდა</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>ამტკიცა</translation>
    </message>
    <message>
        <source>coerce</source>
        <translation>იძულება</translation>
    </message>
    <message>
        <source>consult</source>
        <translation>კონსულტაცია</translation>
    </message>
    <message>
        <source>contradicts {name} ({source})</source>
        <translation>ეწინააღმდეგება: {name} ({source})</translation>
    </message>
    <message>
        <source>cooperate</source>
        <translation>თანამშრომლობა</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>გასწორებული</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ქვეყანა</translation>
    </message>
    <message>
        <source>date</source>
        <translation>თარიღი</translation>
    </message>
    <message>
        <source>day</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>demands and refusals</source>
        <translation>მოთხოვნები და უარი</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>უარყო</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>სადავო</translation>
    </message>
    <message>
        <source>does it</source>
        <translation>აკეთებს</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>საეჭვო</translation>
    </message>
    <message>
        <source>drawing on the figure</source>
        <translation>ნახატი ნახაზზე</translation>
    </message>
    <message>
        <source>event</source>
        <translation>მოვლენა</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>საფუძველი</translation>
    </message>
    <message>
        <source>force and pressure</source>
        <translation>ძალა და ზეწოლა</translation>
    </message>
    <message>
        <source>found nothing</source>
        <translation>ვერაფერი იპოვა</translation>
    </message>
    <message>
        <source>found right</source>
        <translation>სწორად მიჩნეული</translation>
    </message>
    <message>
        <source>goes to the other</source>
        <translation>გადადის მეორესთან</translation>
    </message>
    <message>
        <source>good to about {n} km</source>
        <translation>დაახლოებით {n} კმ სიზუსტით</translation>
    </message>
    <message>
        <source>hidden {what}</source>
        <translation>დაიმალა: {what}</translation>
    </message>
    <message>
        <source>in all articles</source>
        <translation>ყველა სტატიაში</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>სხვა სიტყვებით</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>ამ სტატიაში</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>ადგილი: {place}</translation>
    </message>
    <message>
        <source>it is done to</source>
        <translation>ვის მიმართ</translation>
    </message>
    <message>
        <source>its government</source>
        <translation>მისი მთავრობა</translation>
    </message>
    <message>
        <source>its people</source>
        <translation>მისი ხალხი</translation>
    </message>
    <message>
        <source>line</source>
        <translation>სტრიქონი</translation>
    </message>
    <message>
        <source>line of the figure</source>
        <translation>ნახაზის სტრიქონი</translation>
    </message>
    <message>
        <source>mapviewer ended unexpectedly; what you changed since {when} was not saved.</source>
        <translation>mapviewer მოულოდნელად დასრულდა; რაც {when}-დან შეცვალეთ, არ შენახულა.</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>მნიშვნელობა</translation>
    </message>
    <message>
        <source>merged {what}</source>
        <translation>გაერთიანდა: {what}</translation>
    </message>
    <message>
        <source>mobilize</source>
        <translation>მობილიზაცია</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>მოდალობა</translation>
    </message>
    <message>
        <source>name</source>
        <translation>სახელი</translation>
    </message>
    <message>
        <source>name in the figure</source>
        <translation>სახელი ნახაზზე</translation>
    </message>
    <message>
        <source>no</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>ადგილის გარეშე</translation>
    </message>
    <message>
        <source>no statements</source>
        <translation>განცხადებები არ არის</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>არავინ დასახელებულა</translation>
    </message>
    <message>
        <source>none</source>
        <translation>არ არის</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>შეუმოწმებელი</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>უადგილო</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>შენახული არ არის</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>ასე არ არის</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ჯერ არაფერი</translation>
    </message>
    <message>
        <source>number in the figure</source>
        <translation>ნომერი ნახაზზე</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>ნომერი {n}</translation>
    </message>
    <message>
        <source>other happenings</source>
        <translation>სხვა მოვლენები</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>გამოცემა</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>მოხაზულობა</translation>
    </message>
    <message>
        <source>outside the view, {far} away</source>
        <translation>ხედს მიღმა, {far} მოშორებით</translation>
    </message>
    <message>
        <source>part</source>
        <translation>ნაწილი</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>მონაწილეები</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>ნაწილობრივ ციტატა</translation>
    </message>
    <message>
        <source>person or group</source>
        <translation>პირი ან ჯგუფი</translation>
    </message>
    <message>
        <source>place</source>
        <translation>ადგილი</translation>
    </message>
    <message>
        <source>place in words</source>
        <translation>სიტყვებით აღწერილი ადგილი</translation>
    </message>
    <message>
        <source>place name</source>
        <translation>ადგილის სახელი</translation>
    </message>
    <message>
        <source>places it is about</source>
        <translation>ადგილები, რომლებსაც ეხება</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>დაგეგმილი</translation>
    </message>
    <message>
        <source>point</source>
        <translation>წერტილი</translation>
    </message>
    <message>
        <source>position</source>
        <translation>მდებარეობა</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>შესაძლებელი</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>დაჰპირდა</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>პროტესტი</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>ციტატა</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>უარი</translation>
    </message>
    <message>
        <source>removed {what}</source>
        <translation>წაიშალა: {what}</translation>
    </message>
    <message>
        <source>reporting verb</source>
        <translation>გადმოცემის ზმნა</translation>
    </message>
    <message>
        <source>request</source>
        <translation>თხოვნა</translation>
    </message>
    <message>
        <source>role</source>
        <translation>თანამდებობა</translation>
    </message>
    <message>
        <source>said</source>
        <translation>თქვა</translation>
    </message>
    <message>
        <source>said by</source>
        <translation>თქვა:</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>სანქცია</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>შენახულია</translation>
    </message>
    <message>
        <source>select words in the text</source>
        <translation>მონიშნეთ სიტყვები ტექსტში</translation>
    </message>
    <message>
        <source>set by people</source>
        <translation>დაყენებულია ადამიანების მიერ</translation>
    </message>
    <message>
        <source>shown again {what}</source>
        <translation>კვლავ ნაჩვენებია: {what}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}-დან</translation>
    </message>
    <message>
        <source>source</source>
        <translation>წყარო</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>მოსაუბრე</translation>
    </message>
    <message>
        <source>split {what}</source>
        <translation>გაიყო: {what}</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>პოზიცია</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>განცხადება</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>რჩება აქ</translation>
    </message>
    <message>
        <source>such as 2024-08-27; empty if unknown</source>
        <translation>მაგალითად 2024-08-27; ცარიელი, თუ უცნობია</translation>
    </message>
    <message>
        <source>support</source>
        <translation>მხარდაჭერა</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>გაუქმებულია</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>გაუქმება</translation>
    </message>
    <message>
        <source>talks and agreement</source>
        <translation>მოლაპარაკებები და შეთანხმებები</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ის დღე</translation>
    </message>
    <message>
        <source>the host that you type</source>
        <translation>კვანძი, რომელსაც ჩაწერთ</translation>
    </message>
    <message>
        <source>the outline of {name}</source>
        <translation>{name} – მოხაზულობა</translation>
    </message>
    <message>
        <source>the place itself</source>
        <translation>თვით ადგილი</translation>
    </message>
    <message>
        <source>thought</source>
        <translation>იფიქრა</translation>
    </message>
    <message>
        <source>threaten</source>
        <translation>მუქარა</translation>
    </message>
    <message>
        <source>threatened</source>
        <translation>დაემუქრა</translation>
    </message>
    <message>
        <source>title</source>
        <translation>სათაური</translation>
    </message>
    <message>
        <source>to be checked {what}</source>
        <translation>შესამოწმებელია: {what}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>type</source>
        <translation>სახე</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>არასანდო</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}-მდე</translation>
    </message>
    <message>
        <source>went from one place to another: a visit, an attack, an aid convoy</source>
        <translation>ადგილიდან ადგილზე გადავიდა: ვიზიტი, თავდასხმა, დახმარების კოლონა</translation>
    </message>
    <message>
        <source>with</source>
        <translation>ერთად</translation>
    </message>
    <message>
        <source>without room on the map</source>
        <translation>რუკაზე ადგილი არ დარჩა</translation>
    </message>
    <message>
        <source>word</source>
        <translation>სიტყვა</translation>
    </message>
    <message>
        <source>words</source>
        <translation>სიტყვები</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>დიახ</translation>
    </message>
    <message>
        <source>yield</source>
        <translation>დათმობა</translation>
    </message>
    <message>
        <source>{day} (inferred)</source>
        <translation>{day} (სავარაუდო)</translation>
    </message>
    <message>
        <source>{events} of {all_events} events, {statements} of {all_statements} statements</source>
        <translation>{events} მოვლენა {all_events}-დან, {statements} განცხადება {all_statements}-დან</translation>
    </message>
    <message>
        <source>{field} of {what}</source>
        <translation>{what}: {field}</translation>
    </message>
    <message>
        <source>{host} answers with something else than pictures.</source>
        <translation>{host} სურათის ნაცვლად სხვა რამით პასუხობს.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} არ პასუხობს.</translation>
    </message>
    <message>
        <source>{host} refuses the map (status {status}).</source>
        <translation>{host} რუკაზე უარს ამბობს (სტატუსი {status}).</translation>
    </message>
    <message>
        <source>{host} sends the map on to another address, which is not followed.</source>
        <translation>{host} რუკას სხვა მისამართზე გადაამისამართებს, რომელსაც არ მივყვებით.</translation>
    </message>
    <message>
        <source>{name} is open in another mapviewer; save what you change under another name.</source>
        <translation>{name} გახსნილია სხვა mapviewer-ში; შეინახეთ ცვლილებები სხვა სახელით.</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} ჩაიწერა.</translation>
    </message>
    <message>
        <source>{name} says</source>
        <translation>{name} იუწყება</translation>
    </message>
    <message>
        <source>{n} disputes</source>
        <translation>დავები: {n}</translation>
    </message>
    <message>
        <source>{n} more places outside the view</source>
        <translation>ხედს მიღმა კიდევ ადგილები: {n}</translation>
    </message>
    <message>
        <source>{n} percent of the map shows {day}</source>
        <translation>რუკის {n} პროცენტი აჩვენებს დღეს: {day}</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>ადგილები: {n}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>{year}-იანი წლები</translation>
    </message>
    <message>
        <source>“{name}” in all articles ({n})</source>
        <translation>„{name}“ ყველა სტატიაში ({n})</translation>
    </message>
    <message>
        <source>“{name}” in this article ({n})</source>
        <translation>„{name}“ ამ სტატიაში ({n})</translation>
    </message>
    <message>
        <source>“{title}” is closed; Ctrl+Shift+T opens it again.</source>
        <translation>„{title}“ დაიხურა; Ctrl+Shift+T ხელახლა გახსნის.</translation>
    </message>
    <message>
        <source>“{words}” needs the article&apos;s date.</source>
        <translation>„{words}“ – საჭიროა სტატიის თარიღი.</translation>
    </message>
    <message numerus="yes">
        <source>… %n earlier</source>
        <translation>
            <numerusform>… %n უფრო ადრე</numerusform>
            <numerusform>… %n უფრო ადრე</numerusform>
        </translation>
    </message>
</context>
</TS>
