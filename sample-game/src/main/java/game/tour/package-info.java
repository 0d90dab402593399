/** The story of a reload, played by itself: {@code --tour}. */
@org.jspecify.annotations.NullMarked
package game.tour;
