@org.jspecify.annotations.NullMarked
package game.tour;
