package farm;

import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;

@Migrates(1)
@Renamed(from = "Animal", to = "farm.stock.Creature")
@Renamed(from = "Animal.name", to = "call")
@Renamed(from = "Animal.weight", to = "kilos")
@Renamed(from = "Animal.friends", to = "herd")
@Renamed(from = "farm.Note", to = "farm.log.Diary.Entry")
@Renamed(from = "Note.about", to = "subject")
final class From1 extends V1.Migration {}
