import Dateline
import DatelinePublishing
import ICalendar

let article = "17/3/2016 meeting in Cebu, Philippines"
let extraction = Extractor().extract(Document(text: article))
for mention in extraction.mentions ?? [] { print(article[mention.range(in: article)]) }
for observation in extraction.observations { print(observation.title, observation.status) }
print(try VCalendar(Timeline([extraction])).serialized())
