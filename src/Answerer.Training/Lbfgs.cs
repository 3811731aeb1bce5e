namespace Answerer.Training;

/// <summary>Limited-memory BFGS with a backtracking line search (Nocedal, Wright: Numerical Optimization, 2006, algorithms 3.1 and 7.4).</summary>
internal static class Lbfgs
{
    private const int Memory = 8;
    private const double SufficientDecrease = 1e-4;

    /// <summary>Minimises a smooth convex function.</summary>
    /// <param name="size">Its number of variables.</param>
    /// <param name="function">Its value at a point; writes the gradient, which comes filled with zeros.</param>
    /// <param name="rounds">How many steps at most.</param>
    /// <returns>The point reached from zero.</returns>
    public static double[] Minimise(int size, Func<double[], double[], double> function, int rounds)
    {
        var point = new double[size];
        var gradient = new double[size];
        var value = function(point, gradient);
        var history = new List<(double[] Step, double[] Change, double Product)>();
        for (var round = 0; round < rounds; round++)
        {
            var direction = Direction(gradient, history);
            var slope = Dot(gradient, direction);
            if (slope > -1e-9) break;
            // The first step has no history to take its length from.
            var length = history.Count == 0 ? 1 / Math.Sqrt(Dot(gradient, gradient)) : 1;
            double[] next, nextGradient;
            double nextValue;
            while (true)
            {
                next = [.. point.Select((x, i) => x + (length * direction[i]))];
                nextGradient = new double[size];
                nextValue = function(next, nextGradient);
                if (nextValue <= value + (SufficientDecrease * length * slope) || length < 1e-12) break;
                length /= 2;
            }
            double[] step = [.. next.Select((x, i) => x - point[i])];
            double[] change = [.. nextGradient.Select((g, i) => g - gradient[i])];
            if (Dot(step, change) is > 1e-12 and var product)
            {
                history.Add((step, change, product));
                if (history.Count > Memory) history.RemoveAt(0);
            }
            var settled = value - nextValue < 1e-7 * Math.Abs(value);
            (point, gradient, value) = (next, nextGradient, nextValue);
            if (settled) break;
        }
        return point;
    }

    private static double[] Direction(double[] gradient, List<(double[] Step, double[] Change, double Product)> history)
    {
        double[] direction = [.. gradient.Select(slope => -slope)];
        var shares = new double[history.Count];
        for (var i = history.Count - 1; i >= 0; i--)
        {
            shares[i] = Dot(history[i].Step, direction) / history[i].Product;
            Add(direction, history[i].Change, -shares[i]);
        }
        if (history.Count > 0)
        {
            var (_, change, product) = history[^1];
            var scale = product / Dot(change, change);
            for (var i = 0; i < direction.Length; i++) direction[i] *= scale;
        }
        for (var i = 0; i < history.Count; i++) Add(direction, history[i].Step, shares[i] - (Dot(history[i].Change, direction) / history[i].Product));
        return direction;
    }

    private static void Add(double[] to, double[] vector, double factor)
    {
        for (var i = 0; i < to.Length; i++) to[i] += factor * vector[i];
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
