package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.migrate.Pace.Outlook;
import org.junit.jupiter.api.Test;

/** When there is an end to what is done again as it is written. */
final class PaceTest {
  private static final long SECOND = 1_000_000_000L;

  private long now = 17;
  private final Pace pace = new Pace(() -> now);

  @Test
  void aRoundWithNothingToDoIsEnough() {
    assertEquals(Outlook.LESS, pace.after(500_000, 1_000_000));
    assertEquals(Outlook.ENOUGH, pace.after(0, 1_000_000));
  }

  @Test
  void asLongAsItGetsLessItGoesOn() {
    for (int again = 900_000; again > 20_000; again = again * 4 / 5) {
      now += SECOND / 10;
      assertEquals(Outlook.LESS, pace.after(again, 1_000_000));
    }
  }

  @Test
  void fewThatGetNoLessAreLeftToThePause() {
    assertEquals(Outlook.LESS, pace.after(1_000, 1_000_000));
    for (int i = 0; i < 4; i++) {
      assertEquals(Outlook.LESS, pace.after(900, 1_000_000));
    }
    assertEquals(Outlook.ENOUGH, pace.after(900, 1_000_000));
  }

  @Test
  void manyThatGetNoLessAreWrittenSlowerThenAndLeftToThePauseThereafter() {
    for (int i = 0; i < 5; i++) {
      assertEquals(Outlook.LESS, pace.after(10_000, 1_000_000));
    }
    assertEquals(Outlook.SLOWER, pace.after(10_000, 1_000_000));
    pace.slowDown(9_000, 1_000_000);
    assertTrue(pace.isSlow());
    for (int i = 0; i < 5; i++) {
      assertEquals(Outlook.LESS, pace.after(10_000, 1_000_000));
    }
    assertEquals(Outlook.ENOUGH, pace.after(10_000, 1_000_000));
  }

  @Test
  void whatGetsNoLessAndIsMostOfItIsHopeless() {
    pace.slowDown(0, 0);
    for (int i = 0; i < 5; i++) {
      assertEquals(Outlook.LESS, pace.after(900_000, 1_000_000));
    }
    assertEquals(Outlook.HOPELESS, pace.after(900_000, 1_000_000));
  }

  @Test
  void whatIsFoundLaterBeginsAnew() {
    for (int i = 0; i < 5; i++) {
      assertEquals(Outlook.LESS, pace.after(900_000, 1_000_000));
    }
    pace.moreFound();
    assertEquals(Outlook.LESS, pace.after(900_000, 1_000_000));
  }

  @Test
  void nobodyWaitsForever() {
    assertEquals(Outlook.LESS, pace.after(200_000, 1_000_000));
    now += 11 * SECOND;
    assertEquals(Outlook.LESS, pace.after(100_000, 1_000_000));
    assertEquals(Outlook.ENOUGH, pace.after(100_000, 1_000_000));
    assertEquals(Outlook.HOPELESS, pace.after(400_000, 1_000_000));
  }

  @Test
  void notEvenForWhatGetsLess() {
    now += 21 * SECOND;
    assertEquals(Outlook.ENOUGH, pace.after(100_000, 1_000_000));
    assertEquals(Outlook.HOPELESS, pace.after(400_000, 1_000_000));
  }

  @Test
  void aProgramThatWritesMuchFasterThanItIsReadIsSeenEarly() {
    assertFalse(pace.isOverrun(0, 0, 1_000_000));
    now += SECOND;
    // A quarter is read; of that an eighth was dirty on an average: 850,000 were written.
    assertTrue(pace.isOverrun(106_000, 250_000, 1_000_000));
    assertFalse(pace.isOverrun(30_000, 250_000, 1_000_000));
  }

  @Test
  void afterAMomentNothingIsKnownYet() {
    assertFalse(pace.isOverrun(0, 0, 1_000_000));
    now += SECOND / 5;
    assertFalse(pace.isOverrun(106_000, 250_000, 1_000_000));
  }

  @Test
  void onceItIsSlowerOnlyWhatItWritesSinceThenCounts() {
    pace.slowDown(106_000, 250_000);
    now += 2 * SECOND;
    assertFalse(pace.isOverrun(400_000, 500_000, 1_000_000));
    now += 2 * SECOND;
    // Of 375,000 on an average 75,000 were written: of all 200,000, while 250,000 were read.
    assertFalse(pace.isOverrun(181_000, 500_000, 1_000_000));
    assertTrue(pace.isOverrun(256_000, 500_000, 1_000_000));
  }

  @Test
  void whenAllIsReadItIsSeenInTheRoundsThatFollow() {
    assertFalse(pace.isOverrun(0, 0, 1_000_000));
    now += 5 * SECOND;
    assertFalse(pace.isOverrun(900_000, 1_000_001, 1_000_000));
  }

  @Test
  void fewThatAreWrittenAllTheTimeAreNoReasonToStop() {
    assertFalse(pace.isOverrun(0, 0, 1_000_000));
    now += 2 * SECOND;
    assertFalse(pace.isOverrun(1_000, 250_000, 1_000_000));
  }

  @Test
  void whereItIsNotKnownHowManyThereAreThoseThatWereMetCount() {
    assertFalse(pace.isOverrun(0, 0, 0));
    now += 2 * SECOND;
    assertFalse(pace.isOverrun(100_000, 250_000, 0));
    assertTrue(pace.isOverrun(200_000, 250_000, 0));
    assertFalse(pace.isOverrun(0, 0, 0));
  }
}
