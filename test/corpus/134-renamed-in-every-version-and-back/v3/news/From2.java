package news;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(2)
@Renamed(from = "Item.Story.title", to = "head")
@Renamed(from = "Item.Story.body", to = "text")
@Renamed(from = "Body.value", to = "size")
@Renamed(from = "Body.size", to = "text")
final class From2 extends V2.Migration {}
