package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The enum of a container is told by its constants alone, whatever else it holds. */
final class EnumTypesTest {
  private enum Sign {
    PLUS,
    MINUS {
      @Override
      public String toString() {
        return "-";
      }
    }
  }

  @Test
  void valuesOfAMapNeedNotBeSerializable() {
    assertEquals(TimeUnit.class, EnumTypes.of(new EnumMap<>(Map.of(TimeUnit.DAYS, new Object()))));
  }

  @Test
  void enumsAmongTheValuesAreNotTheKeys() {
    assertEquals(
        TimeUnit.class,
        EnumTypes.of(new EnumMap<>(Map.of(TimeUnit.DAYS, EnumSet.of(RoundingMode.UP)))));
  }

  @Test
  void aConstantWithABodyIsOneOfItsEnum() {
    assertEquals(Sign.class, EnumTypes.of(EnumSet.of(Sign.MINUS)));
  }

  @Test
  void emptyOnesAreToldToo() {
    assertEquals(Sign.class, EnumTypes.of(EnumSet.noneOf(Sign.class)));
    assertEquals(Sign.class, EnumTypes.of(new EnumMap<Sign, Object>(Sign.class)));
  }
}
