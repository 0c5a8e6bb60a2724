import Dateline

let article = "Hội nghị sẽ được tổ chức tại Đà Nẵng từ ngày 20 đến 23/9/2023."
let extraction = Extractor().extract(Document(text: article))
for mention in extraction.mentions ?? [] { print(article[mention.range(in: article)]) }
for observation in extraction.observations { print(observation.title, observation.status) }
