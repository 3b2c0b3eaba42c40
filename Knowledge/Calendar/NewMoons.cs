namespace CchcBot.Knowledge.Calendar;

/// <summary>
/// When the moon is new, by the periodic terms of J. Meeus, Astronomical Algorithms, chapter 49: exact to a minute or so
/// within centuries of 2000, which decides a civil day but for a new moon within that of midnight.
/// </summary>
internal static class NewMoons
{
    private const double MeanMonth = 29.530588861;

    // The moon of 6 January 2000, by which Meeus counts.
    private const double FirstMoon = 2451550.09766;

    // Coefficient; then the multiples of the sun's anomaly, the moon's anomaly and the argument of latitude.
    private static readonly (double Days, int Sun, int Moon, int Latitude)[] Terms =
    [
        (-0.40720, 0, 1, 0), (0.17241, 1, 0, 0), (0.01608, 0, 2, 0), (0.01039, 0, 0, 2), (0.00739, -1, 1, 0), (-0.00514, 1, 1, 0),
        (0.00208, 2, 0, 0), (-0.00111, 0, 1, -2), (-0.00057, 0, 1, 2), (0.00056, 1, 2, 0), (-0.00042, 0, 3, 0), (0.00042, 1, 0, 2),
        (0.00038, 1, 0, -2), (-0.00024, -1, 2, 0), (-0.00007, 2, 1, 0), (0.00004, 0, 2, -2), (0.00004, 3, 0, 0), (0.00003, 1, 1, -2),
        (0.00003, 0, 2, 2), (-0.00003, 1, 1, 2), (0.00003, -1, 1, 2), (-0.00002, -1, 1, -2), (-0.00002, 1, 3, 0), (0.00002, 0, 4, 0),
    ];

    // What the planets do to it: coefficient, phase and speed in degrees a month.
    private static readonly (double Days, double Phase, double Speed)[] Planets =
    [
        (0.000325, 299.77, 0.107408), (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886), (0.000126, 349.42, 36.412478),
        (0.000110, 84.66, 18.206239), (0.000062, 141.74, 53.303771), (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860),
        (0.000047, 34.52, 27.261239), (0.000042, 207.19, 0.121824), (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154),
        (0.000035, 239.56, 25.513099), (0.000023, 331.55, 3.592518),
    ];

    /// <summary>The number of the last new moon before a day, or of one next to it.</summary>
    public static int NumberNear(DateOnly day) => (int)Math.Floor((VietnamDays.JulianDateOf(day) - FirstMoon) / MeanMonth);

    /// <summary>The day in Vietnam on which a new moon falls: the first of a lunar month.</summary>
    public static DateOnly DayOf(int number)
    {
        double k = number;
        var t = k / 1236.85;
        var sun = 2.5534 + (29.10535670 * k) - (0.0000014 * t * t);
        var moon = 201.5643 + (385.81693528 * k) + (0.0107582 * t * t) + (0.00001238 * t * t * t);
        var latitude = 160.7108 + (390.67050284 * k) - (0.0016118 * t * t) - (0.00000227 * t * t * t);
        var node = 124.7746 - (1.56375588 * k) + (0.0020672 * t * t);
        var eccentricity = 1 - (0.002516 * t) - (0.0000074 * t * t);
        var mean = FirstMoon + (MeanMonth * k) + (0.00015437 * t * t) - (0.000000150 * t * t * t);
        var correction = Terms.Sum(term =>
            term.Days * Math.Pow(eccentricity, Math.Abs(term.Sun)) * Sine((term.Sun * sun) + (term.Moon * moon) + (term.Latitude * latitude)));
        return VietnamDays.DayOf(mean + correction - (0.00017 * Sine(node)) + Planets.Sum(planet => planet.Days * Sine(planet.Phase + (planet.Speed * k))));
    }

    private static double Sine(double degrees) => Math.Sin(double.DegreesToRadians(degrees % 360));
}
