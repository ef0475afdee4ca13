### The web pages of reports, meetings, documents, the map, and data.

## Reports.

web-reports-title = Annual reports on { $year }
web-reports-lede = As the record tells on { $day }. A report of which nobody has spoken is not known, and not missing.
web-year = Year
web-voluntary = Voluntary reports

## Meetings.

web-place = Place
web-days = Days
web-presidency = Presidency
web-symbol = Symbol
web-no-documents = The record holds no document of this meeting.
web-decisions = Decisions
web-no-decisions = The record tells of no decision.
web-adopted = Adopted:
web-milestones = To be done by this meeting

## Documents.

web-documents-lede = { $n ->
    [one] The record rests on 1 document. It opens to what was taken from it.
   *[other] The record rests on { $n } documents. Each opens to what was taken from it.
}
web-document = Document
web-author = Author
web-dated = Dated
web-statements = Statements
web-received-on = Received
web-language-read = Language read
web-unverified-means = Nobody has compared these statements with the document yet.
web-document-help = What the record took from this document, place by place: question, answer, and of whom.
web-document-silent = The record took no public statement from this document.

## The map.

web-map-lede = The world on { $day }. The table below holds the same.
web-map-disclaimer = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by anybody. Dashed or dotted lines are disputed or not settled; the palest land is not a State of the register. Small States are dots.
web-map-none = land of no State of the register
web-map-outside = of this State it is not asked
web-map-by = By
web-map-named = named
web-map-no = not counted
web-map-silent = silent
web-map-conflict = the record contradicts itself

## Data.

web-data-lede = The record holds { $statements } statements from { $sources } sources. All that is public can be read by programs.
web-data-days = Any day
web-data-days-text = Every page and every address of the interface takes two days: as of which day the law and the world are looked at, and by which day something had been recorded.
web-data-api = Interface for programs
web-data-api-text = JSON, without a key, readable from other sites. Its description (OpenAPI 3.1):
web-address = Address
web-data-feeds = Feeds
web-data-cite = How to cite
web-data-cite-text = Addresses stay. Cite the address of the page with both days in it: it will give the same figures again, even after the record has grown.
web-data-licence = Licence
web-data-licence-text = The program and its files are under MIT or Apache 2.0, at your choice. Facts are taken from the documents named; the documents are their authors’.
web-data-map = Shapes of the map: Natural Earth, public domain, through world-atlas (ISC).
web-data-kinds = Four ways of having no value
web-data-not-known = the source says that it is not known.
web-data-not-reported = the source was asked and does not say.
web-data-not-applicable = the question does not apply.
web-data-none = the source says that there is none, which is a zero.
