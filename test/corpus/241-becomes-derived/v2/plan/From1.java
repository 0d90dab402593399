package plan;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;

@Migrates(1)
@Dropped(value = "Rect.area", reason = "a method now, from width and height")
final class From1 extends V1.Migration {}
