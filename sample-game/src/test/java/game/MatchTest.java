package game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class MatchTest {
  private final Match match = new Match();

  @Test
  void warmsUpThenPlays() {
    match.award("a", 5);
    assertEquals(Score.NONE, match.score("a"), "the warm-up counts for nothing");
    assertFalse(passes());
    assertEquals(Phase.PLAYING, match.phase());
    match.award("a", 5);
    assertEquals(5, match.score("a").points());
  }

  @Test
  void leaderEndsTheRound() {
    passes();
    match.award("a", 5);
    match.award("b", 4);
    assertFalse(passes());
    assertEquals(Phase.PODIUM, match.phase());
    assertEquals(5, match.score("a").points(), "the podium shows the scores");
    assertTrue(passes(), "a new round");
    assertEquals(Phase.PLAYING, match.phase());
    assertEquals(2, match.round());
    assertEquals(Score.NONE, match.score("a"));
  }

  @Test
  void tieIsPlayedOnForDoublePoints() {
    passes();
    match.award("a", 5);
    match.award("b", 5);
    passes();
    assertEquals(Phase.OVERTIME, match.phase());
    match.award("b", 2);
    assertEquals(9, match.score("b").points());
    passes();
    assertEquals(Phase.PODIUM, match.phase());
  }

  @Test
  void whoLeavesIsForgotten() {
    passes();
    match.award("a", 5);
    match.forget("a");
    assertEquals(Score.NONE, match.score("a"));
  }

  /** Plays to the next phase; whether that is a new round. */
  private boolean passes() {
    Phase now = match.phase();
    boolean fresh = false;
    while (match.phase() == now) {
      fresh = match.advance();
    }
    return fresh;
  }
}
