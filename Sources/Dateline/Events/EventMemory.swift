/// The memory that the events of one document after the other are read in.
struct EventMemory {
  var scan = EventScan.Memory()
}
