package news;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Item.Story.head", to = "title")
@Renamed(from = "Body.text", to = "value")
final class From1 extends V1.Migration {}
